import { Controller, Get } from '@nestjs/common';
import { parameterDefinitions } from '../../parameters/index.js';
import { Answers, Public } from '../../platform/http/index.js';
import { vocabulary } from '../../platform/messages/index.js';
import { WordsOfAllView } from './words-views.js';

/** Where no law says it, a parameter stands as the basis, by its key. */
const RULES = [...parameterDefinitions.values()].map(({ key, zh, en }) => ({
  code: key,
  zh: `本地规则：${zh}`,
  en: `local rule: ${en}`,
}));

/** 词汇: what the codes of this API are called, so that no interface makes up names of its own. */
@Controller('words')
export class WordsController {
  @Get()
  @Public()
  @Answers(200, WordsOfAllView)
  show(): WordsOfAllView {
    return {
      stateWords: wordsOf('states'),
      clockWords: wordsOf('clocks'),
      actorWords: wordsOf('actors'),
      factWords: wordsOf('facts'),
      categoryWords: wordsOf('issuecategories'),
      classWords: wordsOf('issueclasses'),
      incidentWords: wordsOf('incidenttypes'),
      landWords: wordsOf('land'),
      violationWords: wordsOf('violations'),
      basisWords: RULES,
    };
  }
}

const wordsOf = (name: string): WordsOfAllView['stateWords'] =>
  [...vocabulary(name)].map(([code, { zh, en }]) => ({ code, zh, en }));
