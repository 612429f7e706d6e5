/** A quiet workbench: no welcome page, no calls home, and nothing saved behind the back of whoever edits. */
export const workbenchSettings = {
    'chat.disableAIFeatures': true,
    // An article has a line per paragraph.
    'editor.wordWrap': 'on',
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    // In a browser VS Code saves after a delay by default, which would write a test's edit into the sample story.
    'files.autoSave': 'off',
    'files.hotExit': 'off',
    'git.openRepositoryInParentFolders': 'never',
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'workbench.enableExperiments': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
};
