import { useEffect } from 'react';
import { later } from '../../ui/later';
import type { Services } from '../services';

/** What a flag may say beyond the two mandatory fields, and what is offered beside the form: nothing of it is needed for the first look. */
export const laterMore = later(async () => {
  const [{ AnswerTold }, { EditPart }, { GoneCase }, { MoreFields }, { NearCase }, { SaidMore }, { ToDoLine }, { readRecords }, { nameOfKey }] = await Promise.all([
    import(/* webpackChunkName: "more" */ './AnswerTold'),
    import(/* webpackChunkName: "more" */ './EditPart'),
    import(/* webpackChunkName: "more" */ './GoneCase'),
    import(/* webpackChunkName: "more" */ './MoreFields'),
    import(/* webpackChunkName: "more" */ './NearCase'),
    import(/* webpackChunkName: "more" */ './SaidMore'),
    import(/* webpackChunkName: "more" */ './ToDoLine'),
    import(/* webpackChunkName: "more" */ '../../store/records'),
    import(/* webpackChunkName: "more" */ '../../domain/competence'),
  ]);
  return { AnswerTold, EditPart, GoneCase, MoreFields, NearCase, SaidMore, ToDoLine, readRecords, nameOfKey };
});

/** The same once it is there; the store then knows the firm's competences, too. */
export function useMore({ store }: Services, isWanted = true) {
  const more = laterMore.useLoaded(isWanted);
  useEffect(() => {
    if (more) store.learn(more.readRecords);
  }, [more, store]);
  return more;
}
