import Foundation
import Testing

/// How the story of two years of a plan ends, whether it is told by commands or on the screen.
enum TwoYears {
  /// Expects that two plans are those of the story, and can be read by others.
  ///
  /// - Parameters:
  ///   - first: the plan of the two years.
  ///   - next: the plan that was made from it.
  /// - Throws: where a file cannot be read.
  static func expect(first: URL, next: URL) throws {
    #expect(try masked(first) == lastOfFirstPlan)
    #expect(try masked(next) == nextPlan)
    for plan in [first, next] { #expect(try Program(["check", plan.path]).status == 0) }
    #expect(try Program(["show", next.path]).output.contains("4.1.1  Digital post"))
    #expect(try document(of: first) == lastDocument)
  }

  /// A plan's file without what another run has otherwise: ids, times, checksums, the account.
  private static func masked(_ plan: URL) throws -> String {
    String(decoding: try Data(contentsOf: plan), as: UTF8.self)
      .replacing(/"[tag][a-z2-9]{8}"/, with: "\"ID\"")
      .replacing(/(?s) *"scale": \{.*?\n  \},\n/, with: "")
      .replacing(/\d{4}-\d\d-\d\dT[\d:]+Z/, with: "NOW")
      .replacing(/"on": "\d{4}-\d\d-\d\d"/, with: "\"on\": \"DAY\"")
      .replacing(/sha256:[0-9a-f ]+/, with: "SUM")
      .replacing("\"\(NSUserName())\"", with: "\"ME\"")
  }

  /// The goals' part of the exported document, likewise.
  private static func document(of plan: URL) throws -> String {
    let document = try Program(["export", plan.path, "--format", "md"]).output
    return String(
      document[(document.firstRange(of: "## Tema")?.lowerBound ?? document.startIndex)...]
    )
    .replacing(/\d\d-\d\d-\d{4}/, with: "DAY")
    .replacing("af \(NSUserName())", with: "af ME")
  }

  private static let lastOfFirstPlan = """
    {
      "format": "strategy-plan",
      "schema": 1,
      "id": "strategiplan-2030",
      "language": "da",
      "title": "Strategiplan 2030",
      "organisation": "Prøvekommune",
      "caseNumber": "00.01",
      "date": "2030",
      "rounds": [
        {
          "id": "juli-2030",
          "name": "juli 2030",
          "due": "2030-07-31",
          "state": "closed",
          "closed": {
            "by": "ME",
            "at": "NOW"
          },
          "seal": "SUM"
        },
        {
          "id": "okt-2030",
          "name": "okt. 2030",
          "state": "closed",
          "closed": {
            "by": "ME",
            "at": "NOW"
          },
          "reopened": [
            {
              "by": "ME",
              "at": "NOW",
              "reason": "Ny oplysning"
            }
          ],
          "seal": "SUM"
        },
        {
          "id": "jan-2031",
          "name": "jan. 2031",
          "state": "closed",
          "closed": {
            "by": "ME",
            "at": "NOW",
            "reason": "Ingen chef"
          },
          "seal": "SUM"
        }
      ],
      "centres": [
        {
          "code": "ABC",
          "name": "Center for Prøver",
          "chief": "Bo Chef"
        }
      ],
      "people": [
        {
          "login": "ME",
          "role": "caseworker"
        },
        {
          "login": "bo",
          "name": "Bo Chef",
          "role": "chief",
          "centres": ["ABC"],
          "left": "2020-01-01"
        }
      ],
      "themes": [
        {
          "id": "ID",
          "number": "4",
          "title": "Økonomi",
          "focusAreas": [
            {
              "id": "ID",
              "title": "Drift",
              "effectGoals": ["Sund økonomi"],
              "goals": [
                {
                  "id": "ID",
                  "title": "Digital post",
                  "centre": "ABC",
                  "deadline": "2031-06-30",
                  "moved": [
                    {
                      "from": "2030-12-31",
                      "to": "2031-06-30",
                      "by": "ME",
                      "at": "NOW",
                      "reason": "Leverandøren er forsinket"
                    }
                  ],
                  "followUps": [
                    {
                      "round": "juli-2030",
                      "result": "green",
                      "timeline": "green",
                      "by": "ME",
                      "at": "NOW",
                      "approval": {
                        "state": "approved",
                        "by": "ME",
                        "at": "NOW",
                        "of": "SUM",
                        "onBehalf": "Bo Chef",
                        "remark": "Mail 30. juli"
                      }
                    },
                    {
                      "round": "okt-2030",
                      "result": "green",
                      "timeline": "yellow",
                      "why": "Forsinket",
                      "consequences": "Et halvt år",
                      "recovery": "Ny aftale i maj",
                      "by": "ME",
                      "at": "NOW",
                      "approval": {
                        "state": "approved",
                        "by": "ME",
                        "at": "NOW",
                        "of": "SUM",
                        "onBehalf": "Bo Chef",
                        "remark": "Mail 5. nov."
                      }
                    },
                    {
                      "round": "jan-2031",
                      "result": "green",
                      "timeline": "green",
                      "by": "ME",
                      "at": "NOW"
                    }
                  ]
                },
                {
                  "id": "ID",
                  "title": "Nye borde",
                  "centre": "ABC",
                  "followUps": [
                    {
                      "round": "juli-2030",
                      "result": "green",
                      "timeline": "green",
                      "text": "Tolv borde.",
                      "by": "ME",
                      "at": "NOW",
                      "approval": {
                        "state": "approved",
                        "by": "ME",
                        "at": "NOW",
                        "of": "SUM",
                        "onBehalf": "Bo Chef",
                        "remark": "Mail 30. juli"
                      },
                      "corrections": [
                        {
                          "field": "text",
                          "was": "Ti borde.",
                          "by": "ME",
                          "at": "NOW",
                          "reason": "Talt igen"
                        }
                      ]
                    },
                    {
                      "round": "okt-2030",
                      "notThisRound": "Årligt mål",
                      "by": "ME",
                      "at": "NOW",
                      "approval": {
                        "state": "approved",
                        "by": "ME",
                        "at": "NOW",
                        "of": "SUM",
                        "onBehalf": "Bo Chef",
                        "remark": "Møde 1. nov."
                      }
                    }
                  ]
                },
                {
                  "id": "ID",
                  "title": "Nyt tag",
                  "finished": {
                    "as": "dropped",
                    "on": "DAY",
                    "reason": "Solgt"
                  },
                  "followUps": [
                    {
                      "round": "juli-2030",
                      "result": "green",
                      "timeline": "green",
                      "by": "ME",
                      "at": "NOW"
                    }
                  ]
                }
              ]
            }
          ]
        }
      ]
    }

    """

  private static let nextPlan = """
    {
      "format": "strategy-plan",
      "schema": 1,
      "id": "strategiplan-2031",
      "language": "da",
      "title": "Strategiplan 2031",
      "organisation": "Prøvekommune",
      "centres": [
        {
          "code": "ABC",
          "name": "Center for Prøver",
          "chief": "Bo Chef"
        }
      ],
      "people": [
        {
          "login": "ME",
          "role": "caseworker"
        }
      ],
      "themes": [
        {
          "id": "ID",
          "number": "4",
          "title": "Økonomi",
          "focusAreas": [
            {
              "id": "ID",
              "title": "Drift",
              "effectGoals": ["Sund økonomi"],
              "goals": [
                {
                  "id": "ID",
                  "title": "Digital post",
                  "centre": "ABC",
                  "deadline": "2031-06-30",
                  "from": "ID"
                }
              ]
            }
          ]
        }
      ]
    }

    """
}
