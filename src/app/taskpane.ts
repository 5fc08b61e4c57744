import './trustedTypes';

/**
 * One task between the policy and the pane: Office.js, whose tag stands behind ours, runs in it where it has come, and fetches its second half
 * while our own modules are evaluated. "eager" keeps them in this file.
 */
setTimeout(() => void import(/* webpackMode: "eager" */ './startPane'));
