// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { knock, openDoor } from '../../../lib/page/consent/door';
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
