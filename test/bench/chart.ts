/** A bar of the chart, and what is written behind it. */
export interface Bar {
    readonly name: string;
    readonly value: number;
    readonly label: string;
}

/** Bars on a logarithmic scale, as SVG: readable in a light window and in a dark one. */
export function chart(title: string, bars: readonly Bar[]): string {
    const least = Math.min(...bars.map(({ value }) => value)) / 2;
    const most = Math.max(...bars.map(({ value }) => value));
    const width = (value: number) => Math.max(2, (Math.log(value / least) / Math.log(most / least)) * 380);
    const rows = bars.map(({ name, value, label }, nth) => {
        const y = 40 + nth * 28;
        return [
            `<text x="190" y="${y + 14}" text-anchor="end">${name}</text>`,
            `<rect x="200" y="${y}" width="${width(value).toFixed(1)}" height="20" rx="2" fill="${nth === 0 ? '#2f7d5b' : '#8a94a6'}"/>`,
            `<text x="${(206 + width(value)).toFixed(1)}" y="${y + 14}">${label}</text>`,
        ].join('\n');
    });
    const height = 50 + bars.length * 28;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="${height}" viewBox="0 0 720 ${height}" role="img" aria-label="${title}">
<style>text { font: 13px sans-serif; fill: #57606a } @media (prefers-color-scheme: dark) { text { fill: #b6bec9 } }</style>
<text x="200" y="24" font-weight="bold">${title}</text>
${rows.join('\n')}
</svg>
`;
}
