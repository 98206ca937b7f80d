/** What the plans released to a region come to: indicators over plans, and who answers. */
export const messages = {
  region_figures: {
    indicators: 'Indicators',
    indicators_why:
      'Indicators of the regional plan, with what the plans of its members give: only indicators aligned to them in full are added, each by its own rule.',
    no_indicators: 'No plan of the region with indicators is open to you.',
    own: 'Regional plan',
    over: 'Over members’ plans',
    own_proof: 'Regional plan: proof',
    over_proof: 'Over members’ plans: weakest proof',
    reported: 'Plans with a value',
    notes: 'To know',
    context: 'describes the context: never added',
    silent_plans: 'no value yet: {plans}',
    unlinked: 'nothing aligned to it: {plans}',
    results_withheld: 'Only figures are released, so no indicator is read: {plans}.',
    released: 'Released',
    given: 'Reports given of those due',
    answers_by_plan: 'Answers by plan',
    reports_withheld: 'Reports are counted and not listed for you: {plans}.',
    slips_withheld: 'Rows are not released, so no action is named: {plans}.',
  },
};
