import type { FeatureContext } from '../context';

/** What a table asks. */
export type TableContext = Pick<FeatureContext, 'workspace' | 'layouts'>;
