/** Asks the server, which is started if it does not run; undefined when it cannot answer. */
export type Server = <T>(method: string, params?: object) => Promise<T | undefined>;
