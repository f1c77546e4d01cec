import { Controller, Get } from '@nestjs/common';
import { Answers, Public } from '../../platform/http/index.js';
import { vocabulary } from '../../platform/messages/index.js';
import { WordsOfAllView } from './words-views.js';

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
    };
  }
}

const wordsOf = (name: string): WordsOfAllView['stateWords'] =>
  [...vocabulary(name)].map(([code, { zh, en }]) => ({ code, zh, en }));
