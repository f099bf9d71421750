package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code bs:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Bs {
  public static final String NAMESPACE = "https://w3id.org/broadsheet/ns#";

  /** Abolition. */
  public static final Iri Abolition = new Iri(NAMESPACE + "Abolition");

  /** Accident. */
  public static final Iri Accident = new Iri(NAMESPACE + "Accident");

  /** Administrative area. */
  public static final Iri AdministrativeArea = new Iri(NAMESPACE + "AdministrativeArea");

  /** Administrative office region. */
  public static final Iri AdministrativeOffice = new Iri(NAMESPACE + "AdministrativeOffice");

  /** Administrative unit. */
  public static final Iri AdministrativeUnit = new Iri(NAMESPACE + "AdministrativeUnit");

  /** Agreement. */
  public static final Iri Agreement = new Iri(NAMESPACE + "Agreement");

  /** Appointment. */
  public static final Iri Appointment = new Iri(NAMESPACE + "Appointment");

  /** Arrival. */
  public static final Iri Arrival = new Iri(NAMESPACE + "Arrival");

  /** Autonomous banner. */
  public static final Iri AutonomousBanner = new Iri(NAMESPACE + "AutonomousBanner");

  /** Autonomous county. */
  public static final Iri AutonomousCounty = new Iri(NAMESPACE + "AutonomousCounty");

  /** Autonomous prefecture. */
  public static final Iri AutonomousPrefecture = new Iri(NAMESPACE + "AutonomousPrefecture");

  /** Autonomous region. */
  public static final Iri AutonomousRegion = new Iri(NAMESPACE + "AutonomousRegion");

  /** Award. */
  public static final Iri Award = new Iri(NAMESPACE + "Award");

  /** Banner. */
  public static final Iri Banner = new Iri(NAMESPACE + "Banner");

  /** Battle. */
  public static final Iri Battle = new Iri(NAMESPACE + "Battle");

  /** Boundary change. */
  public static final Iri BoundaryChange = new Iri(NAMESPACE + "BoundaryChange");

  /** Production brigade. */
  public static final Iri Brigade = new Iri(NAMESPACE + "Brigade");

  /** Campaign. */
  public static final Iri Campaign = new Iri(NAMESPACE + "Campaign");

  /** City. */
  public static final Iri City = new Iri(NAMESPACE + "City");

  /** Commemoration. */
  public static final Iri Commemoration = new Iri(NAMESPACE + "Commemoration");

  /** People's commune. */
  public static final Iri Commune = new Iri(NAMESPACE + "Commune");

  /** Completion. */
  public static final Iri Completion = new Iri(NAMESPACE + "Completion");

  /** Construction. */
  public static final Iri Construction = new Iri(NAMESPACE + "Construction");

  /** Country. */
  public static final Iri Country = new Iri(NAMESPACE + "Country");

  /** Country level. */
  public static final Iri CountryLevel = new Iri(NAMESPACE + "CountryLevel");

  /** County. */
  public static final Iri County = new Iri(NAMESPACE + "County");

  /** County level. */
  public static final Iri CountyLevel = new Iri(NAMESPACE + "CountyLevel");

  /** Crime. */
  public static final Iri Crime = new Iri(NAMESPACE + "Crime");

  /** Death. */
  public static final Iri Death = new Iri(NAMESPACE + "Death");

  /** Decision. */
  public static final Iri Decision = new Iri(NAMESPACE + "Decision");

  /** Departure. */
  public static final Iri Departure = new Iri(NAMESPACE + "Departure");

  /** Diplomatic relations. */
  public static final Iri DiplomaticRelations = new Iri(NAMESPACE + "DiplomaticRelations");

  /** Disaster. */
  public static final Iri Disaster = new Iri(NAMESPACE + "Disaster");

  /** Disaster control. */
  public static final Iri DisasterControl = new Iri(NAMESPACE + "DisasterControl");

  /** Discovery. */
  public static final Iri Discovery = new Iri(NAMESPACE + "Discovery");

  /** Dismissal. */
  public static final Iri Dismissal = new Iri(NAMESPACE + "Dismissal");

  /** District. */
  public static final Iri District = new Iri(NAMESPACE + "District");

  /** Donation. */
  public static final Iri Donation = new Iri(NAMESPACE + "Donation");

  /** Education. */
  public static final Iri Education = new Iri(NAMESPACE + "Education");

  /** Election. */
  public static final Iri Election = new Iri(NAMESPACE + "Election");

  /** Establishment. */
  public static final Iri Establishment = new Iri(NAMESPACE + "Establishment");

  /** Greater administrative region. */
  public static final Iri GreaterRegion = new Iri(NAMESPACE + "GreaterRegion");

  /** Greater region level. */
  public static final Iri GreaterRegionLevel = new Iri(NAMESPACE + "GreaterRegionLevel");

  /** Greeting. */
  public static final Iri Greeting = new Iri(NAMESPACE + "Greeting");

  /** Harvest. */
  public static final Iri Harvest = new Iri(NAMESPACE + "Harvest");

  /** Public health. */
  public static final Iri Health = new Iri(NAMESPACE + "Health");

  /** Inspection. */
  public static final Iri Inspection = new Iri(NAMESPACE + "Inspection");

  /** Invention. */
  public static final Iri Invention = new Iri(NAMESPACE + "Invention");

  /** Law or decree. */
  public static final Iri Law = new Iri(NAMESPACE + "Law");

  /** League. */
  public static final Iri League = new Iri(NAMESPACE + "League");

  /** Loan. */
  public static final Iri Loan = new Iri(NAMESPACE + "Loan");

  /** Meeting. */
  public static final Iri Meeting = new Iri(NAMESPACE + "Meeting");

  /** Merger. */
  public static final Iri Merger = new Iri(NAMESPACE + "Merger");

  /** Migration. */
  public static final Iri Migration = new Iri(NAMESPACE + "Migration");

  /** Municipality. */
  public static final Iri Municipality = new Iri(NAMESPACE + "Municipality");

  /** Negotiation. */
  public static final Iri Negotiation = new Iri(NAMESPACE + "Negotiation");

  /** Organisation of people. */
  public static final Iri Organization = new Iri(NAMESPACE + "Organization");

  /** Other place. */
  public static final Iri OtherPlace = new Iri(NAMESPACE + "OtherPlace");

  /** Part-of. */
  public static final Iri PartOf = new Iri(NAMESPACE + "PartOf");

  /** Performance or exhibition. */
  public static final Iri Performance = new Iri(NAMESPACE + "Performance");

  /** Plan. */
  public static final Iri Plan = new Iri(NAMESPACE + "Plan");

  /** Prefecture. */
  public static final Iri Prefecture = new Iri(NAMESPACE + "Prefecture");

  /** Prefecture level. */
  public static final Iri PrefectureLevel = new Iri(NAMESPACE + "PrefectureLevel");

  /** Prefecture-level city. */
  public static final Iri PrefectureLevelCity = new Iri(NAMESPACE + "PrefectureLevelCity");

  /** Production report. */
  public static final Iri ProductionReport = new Iri(NAMESPACE + "ProductionReport");

  /** Protest. */
  public static final Iri Protest = new Iri(NAMESPACE + "Protest");

  /** Province. */
  public static final Iri Province = new Iri(NAMESPACE + "Province");

  /** Province level. */
  public static final Iri ProvinceLevel = new Iri(NAMESPACE + "ProvinceLevel");

  /** Publication. */
  public static final Iri Publication = new Iri(NAMESPACE + "Publication");

  /** Purchase. */
  public static final Iri Purchase = new Iri(NAMESPACE + "Purchase");

  /** Reception. */
  public static final Iri Reception = new Iri(NAMESPACE + "Reception");

  /** Relief. */
  public static final Iri Relief = new Iri(NAMESPACE + "Relief");

  /** Renaming. */
  public static final Iri Rename = new Iri(NAMESPACE + "Rename");

  /** Report. */
  public static final Iri Report = new Iri(NAMESPACE + "Report");

  /** Sale or supply. */
  public static final Iri Sale = new Iri(NAMESPACE + "Sale");

  /** Sending down. */
  public static final Iri SendDown = new Iri(NAMESPACE + "SendDown");

  /** Sowing. */
  public static final Iri Sowing = new Iri(NAMESPACE + "Sowing");

  /** Special district. */
  public static final Iri SpecialDistrict = new Iri(NAMESPACE + "SpecialDistrict");

  /** Statement. */
  public static final Iri Statement = new Iri(NAMESPACE + "Statement");

  /** Territory. */
  public static final Iri Territory = new Iri(NAMESPACE + "Territory");

  /** Township. */
  public static final Iri Township = new Iri(NAMESPACE + "Township");

  /** Township level. */
  public static final Iri TownshipLevel = new Iri(NAMESPACE + "TownshipLevel");

  /** Foreign trade. */
  public static final Iri Trade = new Iri(NAMESPACE + "Trade");

  /** Transfer of people. */
  public static final Iri Transfer = new Iri(NAMESPACE + "Transfer");

  /** Abolition. */
  public static final Iri UnitAbolition = new Iri(NAMESPACE + "UnitAbolition");

  /** Founding. */
  public static final Iri UnitFounding = new Iri(NAMESPACE + "UnitFounding");

  /** Change of level. */
  public static final Iri UnitLevelChange = new Iri(NAMESPACE + "UnitLevelChange");

  /** Merge. */
  public static final Iri UnitMerge = new Iri(NAMESPACE + "UnitMerge");

  /** Rename. */
  public static final Iri UnitRename = new Iri(NAMESPACE + "UnitRename");

  /** Split. */
  public static final Iri UnitSplit = new Iri(NAMESPACE + "UnitSplit");

  /** Transfer. */
  public static final Iri UnitTransfer = new Iri(NAMESPACE + "UnitTransfer");

  /** Village level. */
  public static final Iri VillageLevel = new Iri(NAMESPACE + "VillageLevel");

  /** Visit. */
  public static final Iri Visit = new Iri(NAMESPACE + "Visit");

  /** Within. */
  public static final Iri Within = new Iri(NAMESPACE + "Within");

  /** ancestor. */
  public static final Iri ancestor = new Iri(NAMESPACE + "ancestor");

  /** approximate. */
  public static final Iri approximate = new Iri(NAMESPACE + "approximate");

  /** attests. */
  public static final Iri attests = new Iri(NAMESPACE + "attests");

  /** candidate. */
  public static final Iri candidate = new Iri(NAMESPACE + "candidate");

  /** certainty. */
  public static final Iri certainty = new Iri(NAMESPACE + "certainty");

  /** Kinds of change. */
  public static final Iri changeKinds = new Iri(NAMESPACE + "changeKinds");

  /** date basis. */
  public static final Iri dateBasis = new Iri(NAMESPACE + "dateBasis");

  /** depth. */
  public static final Iri depth = new Iri(NAMESPACE + "depth");

  /** event status. */
  public static final Iri eventStatus = new Iri(NAMESPACE + "eventStatus");

  /** Event types. */
  public static final Iri eventTypes = new Iri(NAMESPACE + "eventTypes");

  /** extraction rule. */
  public static final Iri extractionRule = new Iri(NAMESPACE + "extractionRule");

  /** inferred. */
  public static final Iri inferred = new Iri(NAMESPACE + "inferred");

  /** jurisdiction. */
  public static final Iri jurisdiction = new Iri(NAMESPACE + "jurisdiction");

  /** level. */
  public static final Iri level = new Iri(NAMESPACE + "level");

  /** Levels. */
  public static final Iri levels = new Iri(NAMESPACE + "levels");

  /** parent. */
  public static final Iri parent = new Iri(NAMESPACE + "parent");

  /** precision. */
  public static final Iri precision = new Iri(NAMESPACE + "precision");

  /** quantity. */
  public static final Iri quantity = new Iri(NAMESPACE + "quantity");

  /** quantity of. */
  public static final Iri quantityOf = new Iri(NAMESPACE + "quantityOf");

  /** renders. */
  public static final Iri renders = new Iri(NAMESPACE + "renders");

  /** timeline date. */
  public static final Iri timelineDate = new Iri(NAMESPACE + "timelineDate");

  /** unit. */
  public static final Iri unit = new Iri(NAMESPACE + "unit");

  /** unit type. */
  public static final Iri unitType = new Iri(NAMESPACE + "unitType");

  /** Unit types. */
  public static final Iri unitTypes = new Iri(NAMESPACE + "unitTypes");

  private Bs() {}
}
