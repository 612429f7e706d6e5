/** Every *.test.ts beside this file; made by the bundler. */
declare module 'all-tests';

/** The articles of the sample story; made by the bundler. */
declare module 'sample-story' {
    export const articles: readonly { readonly name: string; readonly text: string }[];
}
