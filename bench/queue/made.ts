import { readGold } from '../../corpora/affairs/gold.ts';
import { type Bound, bind } from '../../corpora/affairs/places.ts';
import { findClaims } from '../../src/claims/index.ts';
import { collate } from '../../src/collate/index.ts';
import { byCodeUnit, type Edition, type Question, type Stemma } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { demandsOf, finderIn, type LoggedRuling, openQuestions, standing } from '../../src/rulings/index.ts';
import type { Lessons, ReadAffair } from '../../training/claims/learn.ts';
import { relationLessons } from '../../training/relations/learn.ts';

/** What a queue is measured on: affairs of several sizes that have gold of claims; each is read by models that never saw it. */
export const AFFAIRS = ['amazon-store', 'gaza-dams', 'spotify'] as const;

/** So many questions are answered of each. */
export const ANSWERED = 150;

/** An affair read with rulings, and what is asked of it. */
export interface Made {
  readonly bound: Bound;
  /** Open questions, most effect first. */
  readonly questions: readonly Question[];
  readonly links: Stemma['links'];
}

/** Reads affairs with models that learnt nothing from each, keeping what was ruled. */
export function maker(lessons: Lessons): (one: ReadAffair, log: readonly LoggedRuling[]) => Made {
  const register = defaultRegister();
  const relations = relationLessons([...lessons.affairs], register);
  return ({ affair, articles }, log) => {
    const out = new Set([affair.name]);
    const plain = articles.map(({ article }) => article);
    const ruled = demandsOf(standing(log, finderIn(plain)));
    const stemma = collate(articles, register, { relations: relations.judgeWithout(out) }, ruled);
    const asked = new Map<string, Question>();
    const findings = findClaims(articles, stemma, lessons.modelsWithout(out), ruled, (one) => asked.set(one.id, one));
    const edition = { articles: plain, ...findings } as unknown as Edition;
    const questions = [...asked.values()].sort((x, y) => y.effect - x.effect || byCodeUnit(x.id, y.id));
    return {
      bound: bind(edition, readGold(affair.gold)),
      questions: openQuestions(questions, edition, log),
      links: stemma.links,
    };
  };
}
