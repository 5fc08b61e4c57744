const foot = 'button Dansk | button Svenska | button English | button Hide';
const tabs = 'tab Cases | tab Result | tab The firm | tab Set up';
const next = 'combobox Move the case to | textbox Next step | textbox By when?';
const won = 'combobox Move the case to | textbox Amount for the thank-you (optional) | combobox Currency';
const log = 'textbox Note (optional) | radio Not said | radio Well | radio Neutrally | radio Coolly | button Talk at the coffee machine | button Meeting | button Phone meeting | button Offer | button Other';
const bar = 'tab Everyone’s | tab Mine | button Something I heard | button Refresh';
const find = 'searchbox Search | button Filter';
const instead = 'button Take the case, pass it on, or close it';
const again = 'button Undo | button Pass the case on, or close it';
const taken = 'button Undo: Taken, then';
const sections = 'tab Clients | tab Colleagues | tab Competences | tab Assignments';

/** Every control of the pane by state, as a screen reader calls it, in the order of the page. */
export const paneControls: Readonly<Record<string, string>> = {
  'form': `combobox Client | textbox What might they need? | button Choose a sentence from the mail | combobox Who at the client? | checkbox Did you promise something? | button Size and competence | button Flag | button All sent | ${foot}`,
  'form with a promise': `combobox Client | textbox What might they need? | button Choose a sentence from the mail | combobox Who at the client? | checkbox Did you promise something? | textbox What did you promise? | textbox By when? | checkbox Put it on my own To Do list | button Size and competence | button Flag | button All sent | ${foot}`,
  'covered': 'button Continue',
  'form with more, and the sentences of the mail': `combobox Client | textbox What might they need? | button Choose a sentence from the mail | listbox Sentences of the mail | button Undo the last one | button Done | combobox Who at the client? | checkbox Did you promise something? | textbox What did you promise? | textbox By when? | checkbox Put it on my own To Do list | button Size and competence | combobox Roughly how big? | textbox What must one be able to do? | button Flag | button All sent | ${foot}`,
  'form that refuses': `combobox Client | textbox What might they need? | button Choose a sentence from the mail | listbox Sentences of the mail | button Undo the last one | button Done | combobox Who at the client? | checkbox Did you promise something? | textbox What did you promise? | textbox By when? | checkbox Put it on my own To Do list | button Size and competence | combobox Roughly how big? | textbox What must one be able to do? | button Flag | button All sent | ${foot}`,
  'no mail chosen': `button All sent | ${foot}`,
  'flagged and waiting': `button Try again | button Undo | button Add what you heard | button Flag something else from here | button No connection, 1 waiting | ${foot}`,
  'flagged and sent, To Do not allowed yet': `button Give access | button Skip it | button Open in Teams | button Undo | button Edit | button Add what you heard | button Flag something else from here | button All sent | ${foot}`,
  'flagged and sent, and on the own To Do': `button Open in Teams | button Undo | button Edit | button Add what you heard | button Flag something else from here | button All sent | ${foot}`,
  'what was said, to be changed': `combobox Client | textbox What might they need? | textbox Who at the client? | checkbox Did you promise something? | textbox What did you promise? | textbox By when? | checkbox Put it on my own To Do list | combobox Roughly how big? | textbox What must one be able to do? | button Save | button Cancel | button Add what you heard | button Flag something else from here | button All sent | ${foot}`,
  'add what you heard': `button Open in Teams | button Undo | button Edit | textbox What did you hear? | checkbox Did you promise something? | button Size and competence | button Add | button Cancel | button Flag something else from here | button All sent | ${foot}`,
  'flagged by a colleague': `button Open in Teams | button Undo what I added | button Edit | button Add what you heard | button Flag something else from here | button All sent | ${foot}`,
  'form beside a mail whose case is gone': `combobox Client | textbox What might they need? | button Choose a sentence from the mail | combobox Who at the client? | checkbox Did you promise something? | button Size and competence | button Bring it back | button Leave it gone | button Flag | button All sent | ${foot}`,
  'form beside a meeting': `combobox Client | textbox What might they need? | combobox Who at the client? | checkbox Did you promise something? | button Size and competence | button Flag | button Has a colleague flagged already? | button All sent | ${foot}`,
  'form beside an answer that is being written': `combobox Client | textbox What might they need? | button Choose a sentence from the mail | combobox Who at the client? | checkbox Did you promise something? | button Size and competence | button Flag | button All sent | ${foot}`,
  'a further need from the same mail': `combobox Client | textbox What might they need? | combobox Who at the client? | checkbox Did you promise something? | button Size and competence | button Flag | button Back to the case | button All sent | ${foot}`,
  'a case that is near the same': `combobox Client | textbox What might they need? | button Choose a sentence from the mail | combobox Who at the client? | checkbox Did you promise something? | button Size and competence | button Add what I heard there | button No, it is another | button Flag | button All sent | ${foot}`,
  'a quiet client, with a note to its seller': `button Write to Sanne Ladegård only | combobox Client | textbox What might they need? | button Choose a sentence from the mail | combobox Who at the client? | checkbox Did you promise something? | button Size and competence | button Add what I heard there | button No, it is another | button Flag | button All sent | ${foot}`,
  'shared mailbox in a window of its own': `button Open in Teams | button All sent | ${foot}`,
  'flagged and signed out': `button Sign in | button Undo | button Add what you heard | button Flag something else from here | button 1 waiting for you | ${foot}`,
  'approval needed': `link The approval at Microsoft | button Copy the link | link Write a mail with the link | button Try again | button Undo | button Add what you heard | button Flag something else from here | button 1 waiting for you | ${foot}`,
  'stopped pane': 'button Load again',
};

/** The same of the tab. */
export const tabControls: Readonly<Record<string, string>> = {
  'loading': `${tabs} | button All sent | ${bar} | ${foot}`,
  'failed': `${tabs} | button No connection | ${bar} | button Try again | ${foot}`,
  'list': `${tabs} | button All sent | ${bar} | ${find} | button Klitmøller Kraft & Varme Flagged Their warehouse scanners must be replaced Anders Lindegård · answer by then then | button Pensionshuset Søjlen Flagged Nyt indberetningskrav fra tilsynet Sanne Ladegård · answer by then then | ${foot}`,
  'empty': `${tabs} | button All sent | ${bar} | button Save my flags as a file | button Copy my flags | button Is a flag missing? | ${foot}`,
  'details': `${tabs} | button All sent | button Back to the list | ${instead} | ${log} | ${foot}`,
  'case, passed on to nobody': `${tabs} | button All sent | button Back to the list | ${instead} | radio I take the case | radio I pass it on | radio We do not go further with it | combobox To whom? | textbox A word to Anders Lindegård | button Pass it on | ${log} | ${foot}`,
  'case, taken': `${tabs} | button All sent | button Back to the list | ${again} | ${next} | button Save | ${log} | ${taken} | ${foot}`,
  'case, lost without a reason': `${tabs} | button All sent | button Back to the list | ${again} | combobox Move the case to | combobox Why was it lost? | button Save | button Cancel | ${log} | ${taken} | ${foot}`,
  'case, won with no amount': `${tabs} | button All sent | button Back to the list | ${again} | ${won} | button Save | button Cancel | ${log} | ${taken} | ${foot}`,
  'case, followed up': `${tabs} | button All sent | button Back to the list | ${again} | ${next} | button Save | button Undo | ${log} | button Undo | button Undo: Meeting, then | ${taken} | ${foot}`,
  'case, won': `${tabs} | button All sent | button Back to the list | ${won} | button Save | button Undo | ${log} | button Undo | button Undo: Offer, then | button Undo: Meeting, then | ${taken} | ${foot}`,
  'result': `${tabs} | button All sent | combobox Period | combobox Client | button Copy | ${foot}`,
  'result, nothing logged': `${tabs} | button All sent | combobox Period | combobox Client | ${foot}`,
  'something heard, refused': `${tabs} | button All sent | combobox Client | textbox What might they need? | combobox Who at the client? | checkbox Did you promise something? | button Size and competence | button Flag | button Cancel | ${foot}`,
  'something heard, flagged': `${tabs} | button All sent | button Undo | button Edit | button Add what you heard | button New flag | button Close | ${foot}`,
  'own, one waits': `${tabs} | button No connection, 1 waiting | ${bar} | ${find} | button Nybryggeriet Flagged Somebody who can move the till to the new house Signe Krogsgård · answer by then · waits to be sent then | button Klitmøller Kraft & Varme Won Their warehouse scanners must be replaced Anders Lindegård then | button Save my flags as a file | button Copy my flags | button Is a flag missing? | ${foot}`,
  'what waits, read': `${tabs} | button No connection, 1 waiting | button Try again | button Flag · Nybryggeriet · Somebody who can move the till to the new house · then | button Send again | button Save as a file | button Delete | button Save all as a file | ${bar} | ${find} | button Nybryggeriet Flagged Somebody who can move the till to the new house Signe Krogsgård · answer by then · waits to be sent then | button Klitmøller Kraft & Varme Won Their warehouse scanners must be replaced Anders Lindegård then | button Save my flags as a file | button Copy my flags | button Is a flag missing? | ${foot}`,
  'what waits, about to be deleted': `${tabs} | button No connection, 1 waiting | button Try again | button Flag · Nybryggeriet · Somebody who can move the till to the new house · then | button Yes, delete it | button Keep | button Save all as a file | ${bar} | ${find} | button Nybryggeriet Flagged Somebody who can move the till to the new house Signe Krogsgård · answer by then · waits to be sent then | button Klitmøller Kraft & Varme Won Their warehouse scanners must be replaced Anders Lindegård then | button Save my flags as a file | button Copy my flags | button Is a flag missing? | ${foot}`,
  'own words, about to be taken back': `${tabs} | button No connection, 1 waiting | button Back to the list | ${instead} | ${log} | button Withdraw | button Keep | ${foot}`,
  'list with a case that is gone': `${tabs} | button All sent | ${bar} | ${find} | button Nybryggeriet gone from SharePoint A colleague deletes the row of this Signe Krogsgård then | button Klitmøller Kraft & Varme Won Their warehouse scanners must be replaced Anders Lindegård then | button Pensionshuset Søjlen Flagged Nyt indberetningskrav fra tilsynet Sanne Ladegård · answer by then then | ${foot}`,
  'case that is gone': `${tabs} | button All sent | button Back to the list | button Bring it back | button Leave it gone | ${foot}`,
  'list that is not fresh': `${tabs} | button No connection | ${bar} | ${find} | button Klitmøller Kraft & Varme Won Their warehouse scanners must be replaced Anders Lindegård then | button Pensionshuset Søjlen Flagged Nyt indberetningskrav fra tilsynet Sanne Ladegård · answer by then then | ${foot}`,
  'clients': `${tabs} | button All sent | ${sections} | searchbox Search | button New client | button Import | button Älvhamra kommun Elin Grönvall | button Gruvbackens Metall Sanne Ladegård | button Hedeboernes Mejeri Sanne Ladegård | button Klitmøller Kraft & Varme Sanne Ladegård | button Kystdatastyrelsen Elin Grönvall | button Medilund Elin Grönvall | button Northsound Ferries | button Pensionshuset Søjlen Sanne Ladegård | button Region Älvnäset | button Skagerak Logistics | button Torvets Købmænd Elin Grönvall | button Trygglunda | ${foot}`,
  'client form that refuses, quiet': `${tabs} | button All sent | ${sections} | button Back to the list | textbox Name | textbox Mail domains | combobox Seller | combobox Country | checkbox No selling there now | combobox Why | textbox From | textbox To and including | button Save | button Cancel | ${foot}`,
  'import with rows refused': `${tabs} | button All sent | ${sections} | searchbox Search | button New client | textbox Paste from Excel | button Choose a .csv file | button Save 1 row | button Cancel | button Älvhamra kommun Elin Grönvall | button Gruvbackens Metall Sanne Ladegård | button Hedeboernes Mejeri Sanne Ladegård | button Klitmøller Kraft & Varme Sanne Ladegård | button Kystdatastyrelsen Elin Grönvall | button Medilund Elin Grönvall | button Northsound Ferries | button Pensionshuset Søjlen Sanne Ladegård | button Region Älvnäset | button Skagerak Logistics | button Torvets Købmænd Elin Grönvall | button Trygglunda | ${foot}`,
  'colleague who leaves': `${tabs} | button All sent | ${sections} | button Back to the list | textbox Name | textbox Sign-in name | combobox Role | combobox Language | button Save | button Cancel | textbox Last day | button Save and pass on | button Cancel | ${foot}`,
  'colleague form': `${tabs} | button All sent | ${sections} | button Back to the list | searchbox Find in the firm’s directory | button Find | textbox Name | textbox Sign-in name | combobox Role | combobox Language | button Save | button Cancel | ${foot}`,
  'competence form': `${tabs} | button All sent | ${sections} | button Back to the list | textbox In Danish | textbox In Swedish | textbox In English | textbox Also called | button Save | button Cancel | ${foot}`,
  'assignment form': `${tabs} | button All sent | ${sections} | button Back to the list | combobox Consultant | combobox Client | textbox From | textbox To and including | combobox Place of work | button Save | button Cancel | ${foot}`,
  'set up': `${tabs} | button All sent | button Check again | button Copy a report for the administrator | ${foot}`,
  'set up, all there': `${tabs} | button All sent | button Check again | button Copy a report for the administrator | ${foot}`,
  'set up, lists missing': `${tabs} | button All sent | button See what is missing | button Set up | button Copy a report for the administrator | ${foot}`,
  'set up, no right': `${tabs} | button All sent | button See what is missing | button Set up | button Copy a report for the administrator | ${foot}`,
  'set up, no site': `${tabs} | button All sent | button See what is missing | button Set up | button Copy a report for the administrator | ${foot}`,
  'set up that failed': `${tabs} | button All sent | button See what is missing | button Set up | ${foot}`,
  'sign-in asked': 'button Sign in',
  'stopped tab': 'button Load again',
};
