import type { Language } from '../../domain/stage';

interface RecycledWords {
  /** In the list, in place of the stage. */
  readonly mark: string;
  readonly said: string;
  readonly bringBack: string;
  readonly leave: string;
  /** Before what the other row says. */
  readonly twin: string;
}

/** What is said of a case whose row is gone from SharePoint, or stands there twice. */
export const recycledWords: Readonly<Record<Language, RecycledWords>> = {
  da: {
    mark: 'væk fra SharePoint',
    said: 'Sagen er ikke længere i SharePoint: Nogen har slettet rækken, eller du må ikke se den mere. Denne computer har den endnu.',
    bringBack: 'Hent sagen tilbage',
    leave: 'Lad den være væk',
    twin: 'Sagen står to gange i SharePoint. Appen går efter den ældste række. I den anden står der:',
  },
  sv: {
    mark: 'borta ur SharePoint',
    said: 'Ärendet finns inte längre i SharePoint: någon har tagit bort raden, eller så får du inte se den längre. Den här datorn har det kvar.',
    bringBack: 'Återställ ärendet',
    leave: 'Låt det vara borta',
    twin: 'Ärendet finns två gånger i SharePoint. Appen går efter den äldsta raden. I den andra står det:',
  },
  en: {
    mark: 'gone from SharePoint',
    said: 'This case is no longer in SharePoint: somebody has deleted its row, or you may not see it any more. This computer still has it.',
    bringBack: 'Bring it back',
    leave: 'Leave it gone',
    twin: 'This case stands twice in SharePoint. The app goes by the older row. The other one says:',
  },
};
