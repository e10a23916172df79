// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { knock, openDoor } from '../../../lib/page/consent/door';
import { firstStanding } from '../../../lib/page/consent/globals';
import { isDoorName } from '../../../lib/protocol/door';

const opened = (answer: (question: unknown) => Promise<unknown>) => {
  const name = openDoor(answer);
  if (name === null) throw new Error('No door');
  return name;
};

describe('the door of the page world', () => {
  it('answers questions with JSON under a name drawn anew each time', async () => {
    const doors = [opened(async (question) => ({ question })), opened(async () => 'two')];
    expect(doors.every(isDoorName)).toBe(true);
    expect(new Set(doors).size).toBe(2);
    const [first, second] = doors;
    if (first === undefined || second === undefined) throw new Error('Two were opened');
    expect(await knock(first, '{"do":"read"}')).toBe('{"question":{"do":"read"}}');
    expect(await knock(second, 'null')).toBe('"two"');
  });

  it('can be neither replaced nor removed by the page, nor found by looping over the document', async () => {
    const door = opened(async () => 'ours');
    expect(() => Object.defineProperty(document, door, { value: async () => '"forged"' })).toThrow();
    expect(Reflect.deleteProperty(document, door)).toBe(false);
    expect(Object.keys(document)).not.toContain(door);
    expect(await knock(door, 'null')).toBe('"ours"');
  });

  it('answers nothing where the adapter fails or the question is no JSON', async () => {
    const door = opened(async () => {
      throw new Error('The page broke it');
    });
    expect(await knock(door, 'null')).toBe('null');
    expect(await knock(door, '{')).toBe('null');
    expect(knock(`cookieWitness${'0'.repeat(32)}`, 'null')).toBeNull();
  });

  it('takes no other name for a door', () => {
    for (const name of ['', 'cookieWitness', 'cookie', `cookieWitness${'g'.repeat(32)}`, 3, null])
      expect(isDoorName(name)).toBe(false);
  });
});

describe('the platform of a page, by its globals', () => {
  const page = (globals: object): void => {
    Object.assign(window, globals);
  };

  it('is the first all of whose globals stand there, whatever the page made of them', () => {
    page({
      withHalf: { first: () => 1 },
      withAll: { deep: { first: () => 1 }, second: 0 },
      broken: Object.defineProperty({}, 'part', {
        get: () => {
          throw new Error('The page breaks it');
        },
      }),
    });
    expect(firstStanding({ half: ['withHalf.first', 'withHalf.second'] })).toBeNull();
    expect(firstStanding({ broken: ['broken.part'], text: ['withAll.second.deeper'] })).toBeNull();
    expect(
      firstStanding({
        none: ['noSuch.global'],
        one: ['withAll.deep.first', 'withAll.second'],
        two: ['withHalf.first'],
      }),
    ).toBe('one');
  });

  it('is told without anything but the function itself, as the browser carries it into the page', () => {
    const carried: unknown = new Function(`return (${firstStanding})({ one: ['withAll.deep.first'] })`)();
    expect(carried).toBe('one');
  });
});
