// Stands in for @vscode/native-watchdog, which would have to be compiled: ends the process when its parent is gone.
exports.start = (parent) => {
    const look = () => {
        try {
            process.kill(parent, 0);
        } catch {
            process.exit(0);
        }
    };
    setInterval(look, 1000).unref();
};
exports.exit = (code) => process.exit(code || 0);
