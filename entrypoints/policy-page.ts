import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectPolicyFacts, liveDocument } from '../lib/page/policy/collect';
import { answerPolicyQuestions } from '../lib/page/policy/questions';
import { pageSettled } from '../lib/page/policy/settle';
import { storedTimes } from '../lib/page/policy/stored-times';

/** Brought into the top frame once a page is complete: its links, controls and, of a policy page, its text as it stands. */
export default defineUnlistedScript(() => {
  answerPolicyQuestions({
    facts: async () => {
      await pageSettled(document);
      return collectPolicyFacts(document);
    },
    document: async () => liveDocument(document),
    times: async () => storedTimes(),
  });
});
