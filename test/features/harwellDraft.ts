/** A draft and two sources of its story: one figure is ticked, one disputed, one unsupported. */
export const harwellDraft = `
=== agency.txt 2025-03-03
HARWELL, March 3 (Agency) - A bus overturned near Harwell on Monday, killing 12 people, police said.
The Harwell bus was carrying 40 people when it left the road.
“We heard a terrible noise,” said Marta Olsen, who lives beside the Harwell road.
=== daily.txt 2025-03-03
The bus crash near Harwell on Monday killed 12 people, officials told the Daily at the scene.
Witnesses said the Harwell bus had been carrying 42 people.
Marta Olsen, a teacher, said: “We heard a terrible noise.”
=== draft.md
---
role: draft
---

# Bus overturns near Harwell

Twelve people were killed on Monday when a bus overturned near Harwell.
^^^^^^^^^^^^^^^^^^^^^^^^^ killed
The Harwell bus was carrying 40 people.
                             ^^^^^^^^^ aboard

The road near Harwell had been closed for 35 minutes.
                                          ^^^^^^^^^^ closed
`;
