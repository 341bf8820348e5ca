/// Three goals of two centres, a closed round and an open one.
let smallPlan = Array(
  """
  {
    "format": "strategy-plan",
    "schema": 1,
    "id": "proeve",
    "title": "Prøveplan",
    "scale": {
      "green": {
        "result": "Målet ventes nået",
        "timeline": "Tidsplanen ventes holdt"
      },
      "comment": "Gul eller rød kræver en kommentar."
    },
    "rounds": [
      {
        "id": "2017-07",
        "name": "juli",
        "state": "closed"
      },
      {
        "id": "2017-10",
        "name": "oktober",
        "state": "open"
      }
    ],
    "centres": [
      {
        "code": "ABC",
        "name": "Center for Prøver",
        "chief": "Bo Chef"
      },
      {
        "code": "DEF",
        "name": "Center for Andet"
      }
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
                "centre": "ABC"
              },
              {
                "id": "g2",
                "title": "Nyt system i drift",
                "purpose": "Hurtigere sagsbehandling.",
                "centre": "DEF",
                "followUps": [
                  {
                    "round": "2017-07",
                    "result": "green",
                    "timeline": "yellow",
                    "text": "Leverandøren er valgt.",
                    "why": "Udbuddet trak ud.",
                    "consequences": "To måneders forsinkelse.",
                    "recovery": "Ekstra hold i november."
                  }
                ]
              },
              {
                "id": "g3",
                "title": "Færre sygedage",
                "centre": "ABC"
              }
            ]
          }
        ]
      }
    ]
  }

  """.utf8)
