import type { Capability, Filterable } from './capability';
import type { Operator } from './filter';
import { malformed, Refusal } from './refusal';

const comparing: readonly Operator[] = ['eq', 'ne', 'lt', 'gt', 'le', 'ge'];
const text = (...operators: readonly Operator[]): Filterable => ({ type: 'text', operators });
const date: Filterable = { type: 'date', operators: comparing };
const flag: Filterable = { type: 'boolean', operators: ['eq', 'ne'] };
const person: Filterable = text('eq', 'ne', 'in', 'startswith', 'endswith');

const unsupportedQuery = (message: string) => new Refusal(400, 'Request_UnsupportedQuery', message);
const nothingNamed = (type: string) => (path: string) => malformed('sharePoint', `Could not find a property named '${path}' on type 'microsoft.graph.${type}'.`);
const badClause = () => malformed('sharePoint', 'Invalid filter clause');

/** Properties that Entra returns without $select (source: resource page "user"). */
const userProperties = ['businessPhones', 'displayName', 'givenName', 'jobTitle', 'mail', 'mobilePhone', 'officeLocation', 'preferredLanguage', 'surname', 'userPrincipalName', 'id'];

/** Operators that need `ConsistencyLevel: eventual` and `$count=true` (source: aad-advanced-queries). */
export const advancedUserOperators: readonly Operator[] = ['ne', 'endswith'];

/** GET /users, GET /users/{id}, GET /me. */
export const users: Capability = {
  family: 'entra',
  type: 'user',
  options: ['select', 'expand', 'filter', 'orderby', 'top', 'search', 'count', 'skiptoken'],
  properties: userProperties,
  onlyWhenSelected: ['mySite', 'mailNickname', 'accountEnabled', 'city', 'postalCode', 'department', 'companyName', 'userType'],
  always: [],
  filterable: { displayName: person, givenName: person, surname: person, mail: person, userPrincipalName: person, jobTitle: person, id: text('eq', 'in'), city: text('eq', 'ne', 'startswith'), accountEnabled: flag },
  lambdas: [],
  sortable: ['displayName', 'userPrincipalName'],
  expandable: ['manager', 'extensions'],
  page: { normal: 100, most: 999, above: 'refuse' },
  refusals: {
    filter: (path) => unsupportedQuery(`Unsupported or invalid query filter clause specified for property '${path}' of resource 'User'.`),
    sort: (path) => unsupportedQuery(`Sorting not supported for property '${path}' of resource 'User'.`),
    expand: (path) => malformed('entra', `Parsing OData Select and Expand failed: Could not find a property named '${path}' on type 'microsoft.graph.user'.`),
  },
};

/** GET /sites/{id}/lists and one list. */
export const lists: Capability = {
  family: 'sharePoint',
  type: 'list',
  options: ['select', 'expand', 'filter', 'top', 'skiptoken'],
  properties: ['id', 'createdBy', 'createdDateTime', 'description', 'displayName', 'eTag', 'lastModifiedBy', 'lastModifiedDateTime', 'list', 'name', 'parentReference', 'webUrl'],
  onlyWhenSelected: ['sharepointIds', 'system'],
  always: [],
  filterable: { displayName: text('eq'), name: text('eq') },
  lambdas: [],
  sortable: [],
  expandable: ['columns', 'items'],
  page: { normal: 200, most: 5000, above: 'cut' },
  refusals: { filter: badClause, sort: nothingNamed('list'), expand: nothingNamed('list') },
};

/** GET columns of a list. */
export const columns: Capability = {
  family: 'sharePoint',
  type: 'columnDefinition',
  options: ['select', 'filter', 'top', 'skiptoken'],
  properties: ['id', 'boolean', 'choice', 'columnGroup', 'dateTime', 'defaultValue', 'description', 'displayName', 'enforceUniqueValues', 'hidden', 'indexed', 'lookup', 'name', 'number', 'personOrGroup', 'readOnly', 'required', 'text'],
  onlyWhenSelected: ['type', 'propagateChanges', 'isDeletable', 'isReorderable', 'isSealed', 'sourceColumn', 'sourceContentType', 'validation'],
  always: [],
  filterable: { name: text('eq'), displayName: text('eq') },
  lambdas: [],
  sortable: [],
  expandable: [],
  page: { normal: 200, most: 5000, above: 'cut' },
  refusals: { filter: badClause, sort: nothingNamed('columnDefinition'), expand: nothingNamed('columnDefinition') },
};

/** GET items of a list. Which `fields/X` may be filtered and sorted, the list's own indices say (itemQuery). */
export const items: Capability = {
  family: 'sharePoint',
  type: 'listItem',
  options: ['select', 'expand', 'filter', 'orderby', 'top', 'skiptoken'],
  properties: ['id', 'contentType', 'createdBy', 'createdDateTime', 'description', 'eTag', 'lastModifiedBy', 'lastModifiedDateTime', 'name', 'parentReference', 'webUrl', 'deleted'],
  onlyWhenSelected: ['sharepointIds'],
  always: [],
  filterable: { id: { type: 'text', operators: comparing }, createdDateTime: { type: 'text', operators: comparing }, lastModifiedDateTime: { type: 'text', operators: comparing } },
  lambdas: [],
  sortable: ['id', 'createdDateTime', 'lastModifiedDateTime'],
  expandable: ['fields'],
  page: { normal: 200, most: 5000, above: 'cut' },
  refusals: { filter: badClause, sort: nothingNamed('listItem'), expand: nothingNamed('listItem') },
};

/** GET items/delta: supports $select, $expand and $top only (source: listitem-delta). */
export const itemsDelta: Capability = { ...items, options: ['select', 'expand', 'top', 'token'], sortable: [], filterable: {} };

/** GET versions of an item (source: listitem-list-versions); the size of a page is a belief. */
export const versions: Capability = {
  family: 'sharePoint',
  type: 'listItemVersion',
  options: ['select', 'expand', 'top', 'skiptoken'],
  properties: ['id', 'lastModifiedBy', 'lastModifiedDateTime'],
  onlyWhenSelected: ['publication'],
  always: [],
  filterable: {},
  lambdas: [],
  sortable: [],
  expandable: ['fields'],
  page: { normal: 200, most: 5000, above: 'cut' },
  refusals: { filter: badClause, sort: nothingNamed('listItemVersion'), expand: nothingNamed('listItemVersion') },
};

const address = text('eq', 'ne', 'startswith', 'endswith', 'contains');

/** GET messages of a mailbox or folder. */
export const messages: Capability = {
  family: 'exchange',
  type: 'message',
  options: ['select', 'expand', 'filter', 'orderby', 'top', 'search', 'count', 'skiptoken'],
  properties: [
    'id', 'createdDateTime', 'lastModifiedDateTime', 'changeKey', 'categories', 'receivedDateTime', 'sentDateTime', 'hasAttachments', 'internetMessageId', 'subject', 'bodyPreview', 'importance',
    'parentFolderId', 'conversationId', 'conversationIndex', 'isDeliveryReceiptRequested', 'isReadReceiptRequested', 'isRead', 'isDraft', 'webLink', 'inferenceClassification', 'body', 'sender', 'from',
    'toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo', 'flag', 'meetingMessageType',
  ],
  onlyWhenSelected: ['internetMessageHeaders', 'uniqueBody'],
  always: ['id'],
  filterable: {
    receivedDateTime: date, sentDateTime: date, createdDateTime: date, lastModifiedDateTime: date,
    subject: address, 'from/emailAddress/address': address, 'from/emailAddress/name': address, 'sender/emailAddress/address': address,
    importance: text('eq', 'ne'), conversationId: text('eq', 'ne'), internetMessageId: text('eq', 'ne'), parentFolderId: text('eq', 'ne'),
    isRead: flag, isDraft: flag, hasAttachments: flag,
  },
  lambdas: ['categories', 'Extensions', 'singleValueExtendedProperties'],
  sortable: ['receivedDateTime', 'sentDateTime', 'createdDateTime', 'lastModifiedDateTime', 'subject', 'from/emailAddress/address', 'from/emailAddress/name', 'importance'],
  expandable: ['extensions', 'Extensions', 'singleValueExtendedProperties', 'microsoft.graph.eventMessage/event'],
  page: { normal: 10, most: 1000, above: 'refuse' },
  refusals: {
    filter: () => invalidNodes(),
    sort: () => inefficient(),
    expand: (path) => malformed('exchange', `Parsing OData Select and Expand failed: Could not find a property named '${path}' on type 'microsoft.graph.message'.`),
  },
};

/** GET /me/mailFolders and one of them. What may be filtered and sorted is a belief: the page says no more than "OData query parameters". */
export const mailFolders: Capability = {
  family: 'exchange',
  type: 'mailFolder',
  options: ['select', 'filter', 'orderby', 'top', 'count', 'skiptoken'],
  properties: ['id', 'displayName', 'parentFolderId', 'childFolderCount', 'unreadItemCount', 'totalItemCount', 'isHidden'],
  onlyWhenSelected: [],
  always: ['id'],
  filterable: { displayName: text('eq', 'ne', 'startswith', 'contains'), isHidden: flag },
  lambdas: [],
  sortable: ['displayName'],
  expandable: [],
  page: { normal: 10, most: 1000, above: 'refuse' },
  refusals: {
    filter: () => invalidNodes(),
    sort: (path) => malformed('exchange', `The property '${path}' cannot be used in the $orderby query option.`),
    expand: (path) => malformed('exchange', `Parsing OData Select and Expand failed: Could not find a property named '${path}' on type 'microsoft.graph.mailFolder'.`),
  },
};

/** GET /me/events and one of them. Sortable properties, and the code for others, are a belief. */
export const events: Capability = {
  family: 'exchange',
  type: 'event',
  options: ['select', 'expand', 'filter', 'orderby', 'top', 'count', 'skiptoken'],
  properties: [
    'id', 'createdDateTime', 'lastModifiedDateTime', 'changeKey', 'categories', 'transactionId', 'originalStartTimeZone', 'originalEndTimeZone', 'iCalUId', 'reminderMinutesBeforeStart', 'isReminderOn',
    'hasAttachments', 'subject', 'bodyPreview', 'importance', 'sensitivity', 'isAllDay', 'isCancelled', 'isOrganizer', 'responseRequested', 'seriesMasterId', 'showAs', 'type', 'webLink', 'onlineMeetingUrl',
    'isOnlineMeeting', 'onlineMeetingProvider', 'allowNewTimeProposals', 'isDraft', 'hideAttendees', 'recurrence', 'responseStatus', 'body', 'start', 'end', 'location', 'locations', 'attendees', 'organizer',
    'onlineMeeting', 'originalStart',
  ],
  onlyWhenSelected: [],
  always: ['id'],
  filterable: {
    'start/dateTime': text(...comparing), 'end/dateTime': text(...comparing), createdDateTime: date, lastModifiedDateTime: date,
    subject: address, 'organizer/emailAddress/address': address, iCalUId: text('eq'), type: text('eq', 'ne'), sensitivity: text('eq', 'ne'), showAs: text('eq', 'ne'), importance: text('eq', 'ne'),
    isAllDay: flag, isCancelled: flag, hasAttachments: flag,
  },
  lambdas: ['categories', 'extensions', 'singleValueExtendedProperties'],
  sortable: ['start/dateTime', 'end/dateTime', 'subject', 'createdDateTime', 'lastModifiedDateTime'],
  expandable: ['attachments', 'extensions', 'singleValueExtendedProperties', 'multiValueExtendedProperties'],
  page: { normal: 10, most: 1000, above: 'refuse' },
  refusals: {
    filter: (path, operator) => (path === 'attendees' && operator === 'any' ? attendeesFilter() : invalidNodes()),
    sort: (path) => malformed('exchange', `The property '${path}' cannot be used in the $orderby query option.`),
    expand: (path) => malformed('exchange', `Parsing OData Select and Expand failed: Could not find a property named '${path}' on type 'microsoft.graph.event'.`),
  },
};

const notInView: readonly string[] = ['createdDateTime', 'lastModifiedDateTime'];

/** GET /me/calendarView: two properties "do not support $select" (source: user-list-calendarview); that they are refused is a belief. */
export const calendarView: Capability = { ...events, properties: events.properties.filter((name) => !notInView.includes(name)) };

/** GET /me/events/{id}: what was called off of a series stands in the series alone, and when it is asked for (source: resource page "event"). */
export const oneEvent: Capability = { ...events, options: ['select', 'expand'], onlyWhenSelected: ['cancelledOccurrences'] };

/** GET /me/todo/lists. A filter on the well-known name does not work as one expects (microsoft-graph-docs#17694): here it is refused, which is a belief. */
export const taskLists: Capability = {
  family: 'exchange',
  type: 'todoTaskList',
  options: ['select', 'filter', 'top', 'skiptoken'],
  properties: ['id', 'displayName', 'isOwner', 'isShared', 'wellknownListName'],
  onlyWhenSelected: [],
  always: ['id'],
  filterable: { displayName: text('eq', 'startswith', 'contains') },
  lambdas: [],
  sortable: [],
  expandable: [],
  page: { normal: 50, most: 100, above: 'cut' },
  refusals: {
    filter: () => invalidNodes(),
    sort: (path) => malformed('exchange', `The property '${path}' cannot be used in the $orderby query option.`),
    expand: (path) => malformed('exchange', `Parsing OData Select and Expand failed: Could not find a property named '${path}' on type 'microsoft.graph.todoTaskList'.`),
  },
};

/** GET tasks of a list. The page says "some of the OData query parameters"; what may be filtered and sorted, and that linked resources may not, is a belief. */
export const tasks: Capability = {
  family: 'exchange',
  type: 'todoTask',
  options: ['select', 'expand', 'filter', 'orderby', 'top', 'skiptoken'],
  properties: ['id', 'body', 'categories', 'completedDateTime', 'createdDateTime', 'dueDateTime', 'hasAttachments', 'importance', 'isReminderOn', 'lastModifiedDateTime', 'status', 'title'],
  onlyWhenSelected: [],
  always: ['id'],
  filterable: { title: address, status: text('eq', 'ne'), importance: text('eq', 'ne'), createdDateTime: date, lastModifiedDateTime: date, 'dueDateTime/dateTime': text(...comparing) },
  lambdas: [],
  sortable: ['title', 'createdDateTime', 'lastModifiedDateTime', 'dueDateTime/dateTime', 'importance'],
  expandable: ['linkedResources', 'checklistItems'],
  page: { normal: 50, most: 100, above: 'cut' },
  refusals: {
    filter: () => invalidNodes(),
    sort: (path) => malformed('exchange', `The property '${path}' cannot be used in the $orderby query option.`),
    expand: (path) => malformed('exchange', `Parsing OData Select and Expand failed: Could not find a property named '${path}' on type 'microsoft.graph.todoTask'.`),
  },
};

/** GET one task. */
export const oneTask: Capability = { ...tasks, options: ['select', 'expand'] };

/** Recorded: samples/_errors/events-filter-attendees. */
function attendeesFilter(): Refusal {
  return new Refusal(400, 'UnsupportedEntityExpression', "'i => i.Attendees.Any(a => (a.EmailAddress == \"x@y.dk\"))' is not a supported filter expression.");
}

/** Recorded: samples/_errors/mail-filter-invalid-nodes. */
function invalidNodes(): Refusal {
  return new Refusal(400, 'ErrorInvalidUrlQueryFilter', 'The query filter contains one or more invalid nodes.');
}

/** Exchange's answer to a sort that its filter does not start with (recorded: samples/_errors/mail-inefficient-filter). */
export function inefficient(): Refusal {
  return new Refusal(400, 'InefficientFilter', 'The restriction or sort order is too complex for this operation.');
}
