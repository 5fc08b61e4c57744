import { nameOfStage, stagesFromTheStart } from '../../src/domain/stage';

test.each([
  ['flagged', 'da', 'Nyt praj'],
  ['won', 'sv', 'Vunnet'],
  ['a stage of nobody', 'en', 'a stage of nobody'],
] as const)('%s is in %s called "%s"', (key, language, name) => {
  expect(nameOfStage(key, stagesFromTheStart, language)).toBe(name);
});
