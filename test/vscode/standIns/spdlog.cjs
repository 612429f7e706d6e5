// Stands in for @vscode/spdlog, which would have to be compiled: log files, written at once.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

class Logger {
    constructor(_kind, _name, file) {
        fs.mkdirSync(path.dirname(file), { recursive: true });
        this.file = file;
        this.level = 2;
        this.plain = false;
    }
    write(level, message) {
        if (level < this.level) return;
        try {
            fs.appendFileSync(
                this.file,
                this.plain ? message : `${new Date().toISOString()} [${LEVELS[level]}] ${message}\n`,
            );
        } catch {
            // The folder is removed while the last lines are written.
        }
    }
    trace(message) {
        this.write(0, message);
    }
    debug(message) {
        this.write(1, message);
    }
    info(message) {
        this.write(2, message);
    }
    warn(message) {
        this.write(3, message);
    }
    error(message) {
        this.write(4, message);
    }
    critical(message) {
        this.write(5, message);
    }
    getLevel() {
        return this.level;
    }
    setLevel(level) {
        this.level = level;
    }
    clearFormatters() {
        this.plain = true;
    }
    setPattern() {}
    flush() {}
    drop() {}
}

const create = async (name, file) => new Logger('rotating', name, file);

exports.version = 11100;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
