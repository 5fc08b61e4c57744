import type { Language } from '../../domain/stage';

/** What stands behind "More". */
interface MoreWords {
  readonly size: string;
  readonly sizeUnknown: string;
  readonly competence: string;
  readonly competencesLike: string;
  readonly choose: string;
  /** It is kept as this. */
  readonly isCompetence: (name: string) => string;
  readonly noCompetence: (typed: string) => string;
  readonly toWords: string;
  /** A case that is alike: its words, who flagged it and when, its stage. */
  readonly near: (words: string, name: string, when: string, stage: string) => string;
  readonly you: string;
  readonly addThere: string;
  readonly isOther: string;
  /** A case of this person's whose row is gone from SharePoint: its words. */
  readonly gone: (words: string) => string;
  readonly bringBack: string;
  readonly leaveGone: string;
  readonly edit: string;
  readonly save: string;
  readonly cancel: string;
}

export const moreWords: Readonly<Record<Language, MoreWords>> = {
  da: {
    size: 'Cirka hvor stort?',
    sizeUnknown: 'Ved ikke',
    competence: 'Hvad skal man kunne?',
    competencesLike: 'Kompetencer, der ligner',
    choose: 'Vælg den, der passer.',
    isCompetence: (name) => `Gemmes som ${name}.`,
    noCompetence: (typed) => `Ingen kompetence hos jer hedder »${typed}«, så det følger ikke med sagen.`,
    toWords: 'Sæt det ind i dine ord',
    near: (words, name, when, stage) => `Ligner: »${words}«. Praj fra ${name} ${when}, status: ${stage}.`,
    you: 'dig',
    addThere: 'Føj det, jeg har hørt, til den',
    isOther: 'Nej, det er en anden sag',
    gone: (words) => `Her var en sag i forvejen: »${words}«. Den er ikke længere i SharePoint: Nogen har slettet rækken, eller du må ikke se den mere.`,
    bringBack: 'Hent sagen tilbage',
    leaveGone: 'Lad den være væk',
    edit: 'Ret',
    save: 'Gem',
    cancel: 'Annuller',
  },
  sv: {
    size: 'Ungefär hur stort?',
    sizeUnknown: 'Vet inte',
    competence: 'Vad behöver man kunna?',
    competencesLike: 'Kompetenser som liknar',
    choose: 'Välj den som passar.',
    isCompetence: (name) => `Sparas som ${name}.`,
    noCompetence: (typed) => `Ingen kompetens hos er heter ”${typed}”, så det följer inte med ärendet.`,
    toWords: 'Lägg in det i dina ord',
    near: (words, name, when, stage) => `Liknar: ”${words}”. Flaggat av ${name} ${when}, status: ${stage}.`,
    you: 'dig',
    addThere: 'Lägg till det jag hört där',
    isOther: 'Nej, det är ett annat ärende',
    gone: (words) => `Här fanns redan ett ärende: ”${words}”. Det finns inte längre i SharePoint: någon har tagit bort raden, eller så får du inte se den längre.`,
    bringBack: 'Återställ ärendet',
    leaveGone: 'Låt det vara borta',
    edit: 'Ändra',
    save: 'Spara',
    cancel: 'Avbryt',
  },
  en: {
    size: 'Roughly how big?',
    sizeUnknown: 'Don’t know',
    competence: 'What must one be able to do?',
    competencesLike: 'Competences like it',
    choose: 'Choose the one that fits.',
    isCompetence: (name) => `Kept as ${name}.`,
    noCompetence: (typed) => `No competence of yours is called “${typed}”, so it does not go along with the case.`,
    toWords: 'Put it into your words',
    near: (words, name, when, stage) => `Alike: “${words}”, flagged by ${name} ${when}, ${stage}.`,
    you: 'you',
    addThere: 'Add what I heard there',
    isOther: 'No, it is another',
    gone: (words) => `There was a case here: “${words}”. It is no longer in SharePoint: somebody has deleted its row, or you may not see it any more.`,
    bringBack: 'Bring it back',
    leaveGone: 'Leave it gone',
    edit: 'Edit',
    save: 'Save',
    cancel: 'Cancel',
  },
};
