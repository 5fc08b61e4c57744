import { later } from '../../ui/later';

/** What a flag may say beyond the two mandatory fields, and what is offered beside the form: nothing of it is needed for the first look. */
export const laterMore = later(async () => {
  const [{ MoreFields }, { SaidMore }] = await Promise.all([import(/* webpackChunkName: "more" */ './MoreFields'), import(/* webpackChunkName: "more" */ './SaidMore')]);
  return { MoreFields, SaidMore };
});
