import type { Bound } from '../../../corpora/affairs/places.ts';
import type { ErrorExample, Family } from '../figures/catalogue.ts';
import { prf, share } from '../figures/measures.ts';
import { outletKey, outletKeys, sameOutlet } from '../figures/names.ts';

/**
 * Who wrote each text, over the pages whose origin a person was sure of, and which outlets it credits as the source
 * of a statement (form `cited`), over all pages.
 */
export function originFigures({ gold, articles }: Bound): Family {
  const errors: ErrorExample[] = [];
  let [all, allRight, named, namedRight] = [0, 0, 0, 0];
  let [hit, called, wanted] = [0, 0, 0];
  for (const page of gold.pages) {
    const article = articles.get(page.id);
    if (page.originSure) {
      const right = article !== undefined && sameOutlet(article.origin.outlet, page.origin);
      all += 1;
      allRight += right ? 1 : 0;
      if (page.origin !== null) {
        named += 1;
        namedRight += right ? 1 : 0;
      }
      const reasons = article === undefined ? 'no such article' : article.origin.reasons.join('; ');
      const text = `${page.id}: ${page.origin}, called ${article?.origin.outlet} (${reasons})`;
      if (!right) errors.push({ kind: 'origin', text });
    }
    const cited = article?.credits.filter((credit) => credit.form === 'cited') ?? [];
    const [want, call] = [outletKeys(page.cites), outletKeys(cited.map((credit) => credit.outlet))];
    wanted += want.size;
    called += call.size;
    for (const outlet of want) {
      if (call.has(outlet)) hit += 1;
      else errors.push({ kind: 'credit missed', text: `${page.id}: ${outlet}` });
    }
    for (const credit of cited) {
      if (want.has(outletKey(credit.outlet))) continue;
      errors.push({ kind: 'credit too many', text: `${page.id}: ${credit.outlet}, «${credit.passage.exact}»` });
    }
  }
  const credits = prf(hit, called, wanted);
  return {
    figures: {
      originAll: share(allRight, all),
      originNamed: share(namedRight, named),
      creditsP: credits.precision,
      creditsR: credits.recall,
      creditsF1: credits.f1,
    },
    errors,
  };
}
