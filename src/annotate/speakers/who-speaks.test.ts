import { describe, expect, it } from 'vitest';
import { type OutletRegister, textArticle } from '../../model.ts';
import { shippedModels } from '../../weights/index.ts';
import { annotate, readAnnotationModels } from '../index.ts';

const register: OutletRegister = { byName: () => null, byDomain: () => null, longestName: 3 };
const models = readAnnotationModels(await shippedModels());

/** Who says the words that hold a given stretch, innermost first. */
function sayers(words: string, ...paragraphs: string[]): (string | null)[] {
  const text = paragraphs.join('\n\n');
  return annotate(textArticle('a', text), register, models)
    .attributions.filter(({ content }) => content.some(({ start, end }) => text.slice(start, end).includes(words)))
    .sort((a, b) => a.content[0]!.end - a.content[0]!.start - (b.content[0]!.end - b.content[0]!.start))
    .map(({ speaker }) => speaker);
}

const met = 'Mara Dunn met Olaf Reed, a clerk, on the pier.';

describe('whoever stands by a quotation says it, whatever the verb', () => {
  it.each([
    ['“You had three weeks,” shot back Reed.', 'Olaf Reed'],
    ['“You had three weeks,” sighed Mara Dunn.', 'Mara Dunn'],
    ['“You had three weeks!” Reed thundered.', 'Olaf Reed'],
    ['“You had three weeks.” – Harbour clerk Olaf Reed', 'Olaf Reed'],
    ['Olaf Reed, of the harbour board: “You had three weeks.”', 'Olaf Reed'],
    ['Mara Dunn frowned. “You had three weeks.”', 'Mara Dunn'],
  ])('%s', (line, speaker) => {
    expect(sayers('three weeks', met, '“I was ill,” said Olaf Reed.', line)[0]).toBe(speaker);
  });

  it('a line that ends in a colon announces whose words follow', () => {
    const lines = ['And from chief engineer Olaf Reed:', '“We built it in eleven weeks, which nobody had done.”'];
    expect(sayers('eleven weeks', met, '“It is late,” said Mara Dunn.', ...lines)[0]).toBe('Olaf Reed');
  });
});

it('a turn of a transcript goes on over paragraphs up to the next turn; three turns make one', () => {
  const turns = ['DUNN: The pier was shut.', 'It was rotten.', 'REED: Who knew?', 'DUNN: The board did.'];
  expect(sayers('rotten', ...turns)).toContain('DUNN');
  expect(sayers('rotten', ...turns.slice(0, 3))).not.toContain('DUNN');
});

describe('speech in speech', () => {
  it('is of whom the inner verb is said', () => {
    expect(sayers('he had slept', 'Police said the driver of the cart told officers that he had slept.')[0]).toBe(
      'driver',
    );
  });

  it('a relative clause before the verb is looked through: no train speaks', () => {
    expect(sayers('he had slept', 'The driver of the cart that hit a train said that he had slept.')[0]).toBe('driver');
  });

  it('who is quoted as saying so speaks, not the report', () => {
    const line = 'The inquiry’s first report quotes a signalman as saying that a clerk waved the cart through.';
    expect(sayers('waved', line)).toContain('signalman');
  });
});

describe('better no speaker than a wrong one', () => {
  it('a figure or a thing says nothing', () => {
    expect(sayers('worried', 'Some 41% said that they were worried about the pier.')).not.toContain('41%');
  });

  it('"he" after a spokesman without a name is the spokesman', () => {
    expect(
      sayers(
        'sold it',
        'Olaf Reed bought the cart in May.',
        'Then a spokesman said that the firm was sorry. He said that the firm sold it in June.',
      )[0],
    ).toBe('spokesman');
  });

  it('"the city attorney" is who is written so before, "the county attorney" is not', () => {
    const first = 'City Attorney Mara Dunn filed a suit on Monday.';
    expect(sayers('owes pay', first, 'The firm owes pay, the city attorney said.')[0]).toBe('Mara Dunn');
    expect(sayers('owes pay', first, 'The firm owes pay, the county attorney said.')[0]).not.toBe('Mara Dunn');
  });

  it('"their union" is not the body named before', () => {
    expect(sayers('nurses', 'The Alder Clinic closed two wards.', 'It sent home 40 nurses, their union said.')[0]).toBe(
      'union',
    );
  });
});

describe('deeds are no denials', () => {
  const stances = (text: string) =>
    annotate(textArticle('a', text), register, models).attributions.map(({ stance }) => stance);

  it.each([
    'The clinic dismissed 48 nurses on Tuesday.',
    'The court dismissed the appeal of Rosa Lind.',
    'The board rejected a bid by a chain of mills.',
    'The judge denied bail to the clerk.',
    'The crew refused a second shift.',
    'Olaf Reed was denied a visa in May.',
  ])('%s', (text) => {
    expect(stances(text)).not.toContain('denies');
  });

  it.each([
    'Mara Dunn dismissed the claim that the well is dry as gossip.',
    'The board rejected reports that the crews were drunk.',
    'Olaf Reed denied that the pier was rotten.',
  ])('%s', (text) => {
    expect(stances(text)).toContain('denies');
  });

  it('what is asked for is no question', () => {
    expect(stances('Mara Dunn asked people on Thursday to stop sending letters.')).not.toContain('questions');
    expect(stances('Mara Dunn asked whether the pier was open.')).toContain('questions');
  });
});

describe('who speaks, where other names stand near', () => {
  it('the agent, not whose agent it is', () => {
    const line = '“The claims are false,” said Dunn’s agent, Olaf Reed, in a statement.';
    expect(sayers('claims are false', met, line)[0]).toBe('Olaf Reed');
  });

  it('the one person a long source names, not whose partner or by whom', () => {
    const line =
      'In a long call on Monday Dunn’s partner Olaf Reed, who was on the pier too, said the figure was not accurate.';
    expect(sayers('the figure', met, line)[0]).toBe('Olaf Reed');
  });

  it('no label of a note', () => {
    expect(sayers('sentence that was wrong', met, 'EDIT: Removed a sentence that was wrong.')).not.toContain('EDIT');
  });

  it('nobody what stands before “and now Reed says that”', () => {
    const line = 'It has been rumoured for years that the pier would close, and now Olaf Reed says that it was a test.';
    expect(sayers('it was a test', met, line)).toContain('Olaf Reed');
    expect(sayers('rumoured for years', met, line)).not.toContain('Olaf Reed');
  });

  it('a suit is no words of whom it names', () => {
    const named = 'Olaf Reed, who is named in the lawsuit, said that he was ill.';
    const own = 'Olaf Reed said in the lawsuit that he was ill.';
    const line = 'The lawsuit alleges that the vault was emptied.';
    expect(sayers('vault', met, own, line)[0]).toBe('Olaf Reed');
    expect(sayers('vault', met, named, line)[0]).not.toBe('Olaf Reed');
  });

  it('leaves open a quotation without a verb between two people’s', () => {
    const lines = ['Mara Dunn said that she was taking a rest.', '“She has left the pier three times.”'];
    const own = [...lines, '“I will be back,” said Mara Dunn.'];
    const others = [...lines, '“These tales are false,” said Olaf Reed.'];
    expect(sayers('three times', met, ...own)[0]).toBe('Mara Dunn');
    expect(sayers('three times', met, ...others)[0]).toBe(null);
  });
});

describe('no speaker rather than a wrong one', () => {
  it.each([
    ['He said the pier was shut.', 'The clerk Olaf Reed met the board. Reed spoke of the pier.', 'Olaf Reed'],
    ['He said the pier was shut.', 'Karl Voss, Piet Roth, Hans Bohm and Olaf Reed met.', null],
    [
      'He said the pier was shut.',
      'Olaf Reed swept the pier. It rained. The tide rose. Boats left. Gulls came. Ice set.',
      null,
    ],
  ])('%s after: %s', (line, before, speaker) => {
    expect(sayers('pier was shut', before, line)[0]).toBe(speaker);
  });

  it('“it has been reported” is nobody’s, “it said” a body’s named just before', () => {
    expect(sayers('pier was shut', 'The Harbour Board met.', 'It has been reported that the pier was shut.')[0]).toBe(
      null,
    );
    expect(sayers('pier was shut', 'The Harbour Board met.', 'It said that the pier was shut.')[0]).toBe(
      'Harbour Board',
    );
  });

  it('“it” behind a sentence about a document is the document', () => {
    const about = 'The Harbour Board met. The audit has other faults.';
    expect(sayers('pier was shut', `${about} It said that the pier was shut.`)[0]).toBe('audit');
  });

  it('a long title ends in whose it is; “the mother of” somebody is not he', () => {
    const by = (who: string) => sayers('pier was shut', `${who} said that the pier was shut.`)[0];
    expect(by('Calder’s Secretary of State Olaf Reed')).toBe('Olaf Reed');
    expect(by('A former head of arms for the fleet Olaf Reed')).toBe('Olaf Reed');
    expect(by('The mother of Olaf Reed')).toBe('mother');
    expect(by('A spokesman for Mayor Olaf Reed')).toBe('spokesman');
  });

  it('a suit is of who sued, not of whom it names', () => {
    const told = ['Reed Mills sued Dunn Bank over the pier.', 'Dunn Bank said in a filing that it had paid.'];
    expect(sayers('pier was shut', ...told, 'The lawsuit says that the pier was shut.')[0]).toBe('Reed Mills');
  });
});
