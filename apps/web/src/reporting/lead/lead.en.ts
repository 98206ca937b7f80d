export const messages = {
  lead: {
    panel: 'Lead',
    nobody: 'Nobody leads this itself; whoever leads what stands above it does.',
    from_day: 'from {day} on',
    until: 'until {day}',
    move: 'Move the lead …',
    title: 'Move the lead to another body',
    why: 'The old lead ends the day before, the new one begins on the day. What nobody has begun to report in open rounds goes over; what was reported stays with who reported it.',
    from: 'Who leads now',
    to: 'Who leads from then on',
    on: 'First day of the new lead',
    on_hint: 'It may lie ahead: then it happens on that day.',
    records:
      '{count, plural, =0 {Nothing chosen} one {One chosen of what this body leads} other {# chosen of what this body leads}}',
    authority: 'Who decided it',
    number: 'Number of the act',
    act_on: 'Day of the act',
    document: 'Document of the act, if there is one',
    confirm: '{count, plural, one {Move the lead} other {Move # leads}}',
    moved: '{body} leads.',
    history: 'How the lead came here',
    never: 'The lead has not moved.',
    told: 'Lead moved from {from} to {to} on {day}',
    by_act: 'by act: {act}',
    settled:
      '{moved, plural, =0 {nothing went over in open rounds} one {one line of an open round went over} other {# lines of open rounds went over}}{stayed, plural, =0 {} one {, one stayed with the old lead} other {, # stayed with the old lead}}',
  },
};
