/** Lists that the replica keeps; the names that people see, and what Graph finds them by before their ids are known. */
export const replicaLists = ['Opportunities', 'Activities', 'Accounts', 'People', 'Competences', 'Assignments', 'Settings', 'Erasures'] as const;

export type ListName = (typeof replicaLists)[number];
