extension TwoYears {
  /// The goals' part of the document of the last round, but for what another run has otherwise.
  static let lastDocument = #"""
    ## Tema 4: Økonomi

    ### 4.1 Drift

    #### Effektmål

    - Sund økonomi

    #### 4.1.1 Digital post

    ##### Formål/effekt

    ##### Måles hvordan / opnås gennem

    ###### juli 2030

    Resultat: :-) grøn · tidsplan: :-) grøn

    Godkendt på vegne af Bo Chef, skrevet af ME, DAY: Mail 30. juli

    ###### okt. 2030

    Resultat: :-) grøn · tidsplan: :-\| gul

    **Hvorfor:**

    Forsinket

    **Konsekvenser:**

    Et halvt år

    **Tilbage på sporet:**

    Ny aftale i maj

    Godkendt på vegne af Bo Chef, skrevet af ME, DAY: Mail 5. nov.

    ###### jan. 2031

    Resultat: :-) grøn · tidsplan: :-) grøn

    ##### Status

    | Status: Resultater | Status: Tidsplan | Center / Centerchef | Slut |
    | --- | --- | --- | --- |
    | :-) grøn | :-) grøn | ABC / Bo Chef | DAY |

    #### 4.1.2 Nye borde

    ##### Formål/effekt

    ##### Måles hvordan / opnås gennem

    ###### juli 2030

    Resultat: :-) grøn · tidsplan: :-) grøn

    Tolv borde.

    Ændret efter godkendelsen (godkendt på vegne af Bo Chef, skrevet af ME, DAY: Mail 30. juli)

    Rettet DAY af ME: tekst, før "Ti borde.". Talt igen

    ###### okt. 2030

    Resultat: ikke vurderet · tidsplan: ikke vurderet

    **Følges ikke op i denne runde:**

    Årligt mål

    Godkendt på vegne af Bo Chef, skrevet af ME, DAY: Møde 1. nov.

    ##### Status

    | Status: Resultater | Status: Tidsplan | Center / Centerchef | Slut |
    | --- | --- | --- | --- |
    | ikke vurderet | ikke vurderet | ABC / Bo Chef |  |

    #### 4.1.3 Nyt tag

    ##### Formål/effekt

    ##### Måles hvordan / opnås gennem

    ###### juli 2030

    Resultat: :-) grøn · tidsplan: :-) grøn

    ##### Status

    | Status: Resultater | Status: Tidsplan | Center / Centerchef | Slut |
    | --- | --- | --- | --- |
    | ikke vurderet | ikke vurderet |  | udgået DAY |

    """#
}
