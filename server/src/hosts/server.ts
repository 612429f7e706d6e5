// One bundle for the desktop and the browser: the model is most of it, and the package holds it once. Either host is loaded
// only where it runs; messages that arrive meanwhile wait for the end of this script.
if ('WorkerGlobalScope' in globalThis) void import('./browser');
else void import('./node');
