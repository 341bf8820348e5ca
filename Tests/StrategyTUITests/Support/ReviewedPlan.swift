/// Three centres, people of every role, and a round in which some goals are answered: g1 otherwise
/// than in the last round, g2 as then, g3 with gaps, g4 not at all; g5 and g6 are another centre's.
let reviewedPlan = Array(
  """
  {
    "format": "strategy-plan",
    "schema": 1,
    "id": "godkendt",
    "title": "Strategiplan 2017",
    "rounds": [
      {"id": "2017-07", "name": "juli 2017", "state": "closed"},
      {"id": "2017-10", "name": "okt. 2017", "state": "open"}
    ],
    "centres": [
      {"code": "ABC", "name": "Center for Prøver", "chief": "Bo Chef"},
      {"code": "DEF", "name": "Center for Drift", "chief": "Eva Chef"},
      {"code": "GHI", "name": "Center uden chef"}
    ],
    "people": [
      {"login": "ida", "name": "Ida Prøve", "role": "caseworker"},
      {"login": "bo", "name": "Bo Chef", "role": "chief", "centres": ["ABC"]},
      {"login": "dan", "name": "Dan Stedfortræder", "role": "chief", "centres": ["ABC"]},
      {"login": "eva", "name": "Eva Chef", "role": "chief", "centres": ["DEF", "ABC"]},
      {"login": "per", "name": "Per Fratrådt", "role": "chief", "centres": ["ABC"],
       "left": "2017-09-30"},
      {"login": "gro", "name": "Gro Læser", "role": "reader"}
    ],
    "themes": [
      {
        "id": "t1",
        "number": "4",
        "title": "Økonomi",
        "focusAreas": [
          {
            "id": "a1",
            "title": "Drift",
            "goals": [
              {
                "id": "g1",
                "title": "Budgettet holder",
                "centre": "ABC",
                "followUps": [
                  {"round": "2017-07", "result": "green", "timeline": "green",
                   "text": "Budgettet holder i alle afdelinger, og der er ingen udsving."},
                  {"round": "2017-10", "result": "green", "timeline": "yellow",
                   "text": "Budgettet holder i de fleste afdelinger, og der er små udsving.",
                   "why": "Et system mangler.", "consequences": "Tallene kommer sent.",
                   "recovery": "Ny leverance i januar.", "by": "ida", "at": "2017-10-10T08:00:00Z"}
                ]
              },
              {
                "id": "g2",
                "title": "Nyt system i drift",
                "centre": "ABC",
                "followUps": [
                  {"round": "2017-07", "result": "green", "timeline": "green",
                   "text": "Leverandøren er valgt."},
                  {"round": "2017-10", "result": "green", "timeline": "green",
                   "text": "Leverandøren er valgt.", "by": "bo", "at": "2017-10-11T08:00:00Z"}
                ]
              },
              {
                "id": "g3",
                "title": "Færre sygedage",
                "centre": "ABC",
                "followUps": [
                  {"round": "2017-10", "result": "red", "timeline": "green", "why": "Influenza."}
                ]
              },
              {"id": "g4", "title": "Flere elever", "centre": "ABC"},
              {
                "id": "g5",
                "title": "Ny vej",
                "centre": "DEF",
                "followUps": [
                  {"round": "2017-10", "result": "green", "timeline": "green",
                   "text": "Vejen er åbnet."}
                ]
              },
              {
                "id": "g6",
                "title": "Nyt torv",
                "centre": "GHI",
                "followUps": [
                  {"round": "2017-10", "result": "green", "timeline": "green"}
                ]
              }
            ]
          }
        ]
      }
    ]
  }

  """.utf8)
