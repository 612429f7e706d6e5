import type { TextDocument, Uri } from 'vscode';

/** Copy: plain text and Markdown of whatever scheme, saved or not, local, remote or virtual. */
export const selector = [{ language: 'plaintext' }, { language: 'markdown' }];

/** Whether a document may be somebody's copy. A filter can name a scheme but not leave one out. */
export function isCopy(document: TextDocument | Uri): boolean {
    const uri = 'uri' in document ? document.uri : document;
    return !NO_COPY.has(uri.scheme);
}

/** Schemes of what only looks like a document: output, earlier versions, input boxes, pages of the editor itself. */
const NO_COPY: ReadonlySet<string> = new Set([
    'chat-editing-snapshot-text-model',
    'comment',
    'debug',
    'extension',
    'git',
    'git-commit',
    'gitfs',
    'gitlens',
    'gitlens-git',
    'http',
    'https',
    'output',
    'pr',
    'review',
    'scm',
    'search-editor',
    'svn',
    'timeline',
    'vscode',
    'vscode-chat-code-block',
    'vscode-chat-input',
    'vscode-interactive-input',
    'vscode-local-history',
    'vscode-notebook-cell-output',
    'vscode-scm',
    'vscode-settings',
    'vscode-terminal',
    'vscode-userdata',
    'walkThrough',
    'walkThroughSnippet',
]);
