import { Button, Field, Input, Textarea } from '@fluentui/react-components';

/**
 * What a part that is fetched later draws with: the first load has it, and hands it on. Imported by that part as well, each would have to be a module
 * of its own there (webpack joins only what one chunk alone imports), which costs the first load 4 KB.
 */
export const kit = { Button, Field, Input, Textarea };

export type Kit = typeof kit;
