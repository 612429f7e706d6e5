/** Three sources of one story: two agree on the dead, one does not; the sums hold. */
export const busCrash = `
=== agency.txt 2025-03-03
HARWELL, March 3 (Agency) - A bus overturned near Harwell on Monday, killing 12 people, police said.
                                                                             ^^^^^^^^^ agency killed
The bus was carrying 40 people when it left the road.
                     ^^^^^^^^^ agency aboard
=== daily.txt 2025-03-03
The Harwell bus crash on Monday killed 14 people, officials said.
                                       ^^^^^^^^^ daily killed
=== weekly.md 2025-03-04
# Bus crash near Harwell

On Monday a bus crashed near Harwell and 12 people were killed 🚌.
                                         ^^^^^^^^^ weekly killed
The 12 people killed in the Harwell crash were all pensioners.
    ^^^^^^^^^ weekly killed again
`;
