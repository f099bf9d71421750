package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code bs:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Bs {
  public static final String NAMESPACE = "https://w3id.org/broadsheet/ns#";

  /** abolition. */
  public static final Iri Abolition = new Iri(NAMESPACE + "Abolition");

  /** accident. */
  public static final Iri Accident = new Iri(NAMESPACE + "Accident");

  /** achievement. */
  public static final Iri Achievement = new Iri(NAMESPACE + "Achievement");

  /** administration. */
  public static final Iri Administration = new Iri(NAMESPACE + "Administration");

  /** Administrative area. */
  public static final Iri AdministrativeArea = new Iri(NAMESPACE + "AdministrativeArea");

  /** Administrative office region. */
  public static final Iri AdministrativeOffice = new Iri(NAMESPACE + "AdministrativeOffice");

  /** Administrative unit. */
  public static final Iri AdministrativeUnit = new Iri(NAMESPACE + "AdministrativeUnit");

  /** agreement. */
  public static final Iri Agreement = new Iri(NAMESPACE + "Agreement");

  /** aid. */
  public static final Iri Aid = new Iri(NAMESPACE + "Aid");

  /** allocation. */
  public static final Iri Allocation = new Iri(NAMESPACE + "Allocation");

  /** announcement. */
  public static final Iri Announcement = new Iri(NAMESPACE + "Announcement");

  /** appointment. */
  public static final Iri Appointment = new Iri(NAMESPACE + "Appointment");

  /** approval. */
  public static final Iri Approval = new Iri(NAMESPACE + "Approval");

  /** arrest. */
  public static final Iri Arrest = new Iri(NAMESPACE + "Arrest");

  /** arrival. */
  public static final Iri Arrival = new Iri(NAMESPACE + "Arrival");

  /** attendance. */
  public static final Iri Attendance = new Iri(NAMESPACE + "Attendance");

  /** Autonomous banner. */
  public static final Iri AutonomousBanner = new Iri(NAMESPACE + "AutonomousBanner");

  /** Autonomous county. */
  public static final Iri AutonomousCounty = new Iri(NAMESPACE + "AutonomousCounty");

  /** Autonomous prefecture. */
  public static final Iri AutonomousPrefecture = new Iri(NAMESPACE + "AutonomousPrefecture");

  /** Autonomous region. */
  public static final Iri AutonomousRegion = new Iri(NAMESPACE + "AutonomousRegion");

  /** award. */
  public static final Iri Award = new Iri(NAMESPACE + "Award");

  /** Banner. */
  public static final Iri Banner = new Iri(NAMESPACE + "Banner");

  /** banquet. */
  public static final Iri Banquet = new Iri(NAMESPACE + "Banquet");

  /** battle. */
  public static final Iri Battle = new Iri(NAMESPACE + "Battle");

  /** Production brigade. */
  public static final Iri Brigade = new Iri(NAMESPACE + "Brigade");

  /** campaign. */
  public static final Iri Campaign = new Iri(NAMESPACE + "Campaign");

  /** capture. */
  public static final Iri Capture = new Iri(NAMESPACE + "Capture");

  /** ceasefire. */
  public static final Iri Ceasefire = new Iri(NAMESPACE + "Ceasefire");

  /** celebration. */
  public static final Iri Celebration = new Iri(NAMESPACE + "Celebration");

  /** City. */
  public static final Iri City = new Iri(NAMESPACE + "City");

  /** closing. */
  public static final Iri Closing = new Iri(NAMESPACE + "Closing");

  /** commemoration. */
  public static final Iri Commemoration = new Iri(NAMESPACE + "Commemoration");

  /** People's commune. */
  public static final Iri Commune = new Iri(NAMESPACE + "Commune");

  /** communication. */
  public static final Iri Communication = new Iri(NAMESPACE + "Communication");

  /** condolence. */
  public static final Iri Condolence = new Iri(NAMESPACE + "Condolence");

  /** congratulation. */
  public static final Iri Congratulation = new Iri(NAMESPACE + "Congratulation");

  /** construction. */
  public static final Iri Construction = new Iri(NAMESPACE + "Construction");

  /** Country. */
  public static final Iri Country = new Iri(NAMESPACE + "Country");

  /** Country level. */
  public static final Iri CountryLevel = new Iri(NAMESPACE + "CountryLevel");

  /** County. */
  public static final Iri County = new Iri(NAMESPACE + "County");

  /** County level. */
  public static final Iri CountyLevel = new Iri(NAMESPACE + "CountyLevel");

  /** County-level area. */
  public static final Iri CountyLevelArea = new Iri(NAMESPACE + "CountyLevelArea");

  /** criticism. */
  public static final Iri Criticism = new Iri(NAMESPACE + "Criticism");

  /** death. */
  public static final Iri Death = new Iri(NAMESPACE + "Death");

  /** decision. */
  public static final Iri Decision = new Iri(NAMESPACE + "Decision");

  /** decrease. */
  public static final Iri Decrease = new Iri(NAMESPACE + "Decrease");

  /** demonstration. */
  public static final Iri Demonstration = new Iri(NAMESPACE + "Demonstration");

  /** departure. */
  public static final Iri Departure = new Iri(NAMESPACE + "Departure");

  /** diplomatic relations. */
  public static final Iri DiplomaticRelations = new Iri(NAMESPACE + "DiplomaticRelations");

  /** disaster. */
  public static final Iri Disaster = new Iri(NAMESPACE + "Disaster");

  /** discovery. */
  public static final Iri Discovery = new Iri(NAMESPACE + "Discovery");

  /** discussion. */
  public static final Iri Discussion = new Iri(NAMESPACE + "Discussion");

  /** dismissal. */
  public static final Iri Dismissal = new Iri(NAMESPACE + "Dismissal");

  /** dispatch. */
  public static final Iri Dispatch = new Iri(NAMESPACE + "Dispatch");

  /** District. */
  public static final Iri District = new Iri(NAMESPACE + "District");

  /** donation. */
  public static final Iri Donation = new Iri(NAMESPACE + "Donation");

  /** education. */
  public static final Iri Education = new Iri(NAMESPACE + "Education");

  /** election. */
  public static final Iri Election = new Iri(NAMESPACE + "Election");

  /** encouragement. */
  public static final Iri Encouragement = new Iri(NAMESPACE + "Encouragement");

  /** ending. */
  public static final Iri Ending = new Iri(NAMESPACE + "Ending");

  /** establishment. */
  public static final Iri Establishment = new Iri(NAMESPACE + "Establishment");

  /** exhibition. */
  public static final Iri Exhibition = new Iri(NAMESPACE + "Exhibition");

  /** farming. */
  public static final Iri Farming = new Iri(NAMESPACE + "Farming");

  /** gift. */
  public static final Iri Gift = new Iri(NAMESPACE + "Gift");

  /** Greater administrative region. */
  public static final Iri GreaterRegion = new Iri(NAMESPACE + "GreaterRegion");

  /** Greater region level. */
  public static final Iri GreaterRegionLevel = new Iri(NAMESPACE + "GreaterRegionLevel");

  /** harvest. */
  public static final Iri Harvest = new Iri(NAMESPACE + "Harvest");

  /** health work. */
  public static final Iri Health = new Iri(NAMESPACE + "Health");

  /** implementation. */
  public static final Iri Implementation = new Iri(NAMESPACE + "Implementation");

  /** improvement. */
  public static final Iri Improvement = new Iri(NAMESPACE + "Improvement");

  /** increase. */
  public static final Iri Increase = new Iri(NAMESPACE + "Increase");

  /** invention. */
  public static final Iri Invention = new Iri(NAMESPACE + "Invention");

  /** investment. */
  public static final Iri Investment = new Iri(NAMESPACE + "Investment");

  /** land reform. */
  public static final Iri LandReform = new Iri(NAMESPACE + "LandReform");

  /** launch. */
  public static final Iri Launch = new Iri(NAMESPACE + "Launch");

  /** leadership. */
  public static final Iri Leadership = new Iri(NAMESPACE + "Leadership");

  /** League. */
  public static final Iri League = new Iri(NAMESPACE + "League");

  /** learning. */
  public static final Iri Learning = new Iri(NAMESPACE + "Learning");

  /** liberation. */
  public static final Iri Liberation = new Iri(NAMESPACE + "Liberation");

  /** meeting. */
  public static final Iri Meeting = new Iri(NAMESPACE + "Meeting");

  /** Municipality. */
  public static final Iri Municipality = new Iri(NAMESPACE + "Municipality");

  /** neglect. */
  public static final Iri Neglect = new Iri(NAMESPACE + "Neglect");

  /** negotiation. */
  public static final Iri Negotiation = new Iri(NAMESPACE + "Negotiation");

  /** opening. */
  public static final Iri Opening = new Iri(NAMESPACE + "Opening");

  /** order. */
  public static final Iri Order = new Iri(NAMESPACE + "Order");

  /** organization of work. */
  public static final Iri Organization = new Iri(NAMESPACE + "Organization");

  /** Other place. */
  public static final Iri OtherPlace = new Iri(NAMESPACE + "OtherPlace");

  /** Part-of. */
  public static final Iri PartOf = new Iri(NAMESPACE + "PartOf");

  /** performance. */
  public static final Iri Performance = new Iri(NAMESPACE + "Performance");

  /** pest control. */
  public static final Iri PestControl = new Iri(NAMESPACE + "PestControl");

  /** Placement finding. */
  public static final Iri PlacementFinding = new Iri(NAMESPACE + "PlacementFinding");

  /** plan. */
  public static final Iri Plan = new Iri(NAMESPACE + "Plan");

  /** Prefecture. */
  public static final Iri Prefecture = new Iri(NAMESPACE + "Prefecture");

  /** Prefecture level. */
  public static final Iri PrefectureLevel = new Iri(NAMESPACE + "PrefectureLevel");

  /** Prefecture-level city. */
  public static final Iri PrefectureLevelCity = new Iri(NAMESPACE + "PrefectureLevelCity");

  /** preparation. */
  public static final Iri Preparation = new Iri(NAMESPACE + "Preparation");

  /** production. */
  public static final Iri Production = new Iri(NAMESPACE + "Production");

  /** production report. */
  public static final Iri ProductionReport = new Iri(NAMESPACE + "ProductionReport");

  /** prohibition. */
  public static final Iri Prohibition = new Iri(NAMESPACE + "Prohibition");

  /** promotion of methods. */
  public static final Iri Promotion = new Iri(NAMESPACE + "Promotion");

  /** proposal. */
  public static final Iri Proposal = new Iri(NAMESPACE + "Proposal");

  /** protection. */
  public static final Iri Protection = new Iri(NAMESPACE + "Protection");

  /** protest. */
  public static final Iri Protest = new Iri(NAMESPACE + "Protest");

  /** Province. */
  public static final Iri Province = new Iri(NAMESPACE + "Province");

  /** Province level. */
  public static final Iri ProvinceLevel = new Iri(NAMESPACE + "ProvinceLevel");

  /** publication. */
  public static final Iri Publication = new Iri(NAMESPACE + "Publication");

  /** reception. */
  public static final Iri Reception = new Iri(NAMESPACE + "Reception");

  /** refusal. */
  public static final Iri Refusal = new Iri(NAMESPACE + "Refusal");

  /** regulation. */
  public static final Iri Regulation = new Iri(NAMESPACE + "Regulation");

  /** relief. */
  public static final Iri Relief = new Iri(NAMESPACE + "Relief");

  /** reorganization. */
  public static final Iri Reorganization = new Iri(NAMESPACE + "Reorganization");

  /** repair. */
  public static final Iri Repair = new Iri(NAMESPACE + "Repair");

  /** report. */
  public static final Iri Report = new Iri(NAMESPACE + "Report");

  /** request. */
  public static final Iri Request = new Iri(NAMESPACE + "Request");

  /** resignation. */
  public static final Iri Resignation = new Iri(NAMESPACE + "Resignation");

  /** rule. */
  public static final Iri Rule = new Iri(NAMESPACE + "Rule");

  /** saving. */
  public static final Iri Saving = new Iri(NAMESPACE + "Saving");

  /** sending down of cadres. */
  public static final Iri SendDown = new Iri(NAMESPACE + "SendDown");

  /** solution. */
  public static final Iri Solution = new Iri(NAMESPACE + "Solution");

  /** Special district. */
  public static final Iri SpecialDistrict = new Iri(NAMESPACE + "SpecialDistrict");

  /** speech. */
  public static final Iri Speech = new Iri(NAMESPACE + "Speech");

  /** sports. */
  public static final Iri Sports = new Iri(NAMESPACE + "Sports");

  /** statement. */
  public static final Iri Statement = new Iri(NAMESPACE + "Statement");

  /** strike. */
  public static final Iri Strike = new Iri(NAMESPACE + "Strike");

  /** supply. */
  public static final Iri Supply = new Iri(NAMESPACE + "Supply");

  /** surrender. */
  public static final Iri Surrender = new Iri(NAMESPACE + "Surrender");

  /** survey. */
  public static final Iri Survey = new Iri(NAMESPACE + "Survey");

  /** Territory. */
  public static final Iri Territory = new Iri(NAMESPACE + "Territory");

  /** thanks. */
  public static final Iri Thanks = new Iri(NAMESPACE + "Thanks");

  /** Township. */
  public static final Iri Township = new Iri(NAMESPACE + "Township");

  /** Township level. */
  public static final Iri TownshipLevel = new Iri(NAMESPACE + "TownshipLevel");

  /** trade. */
  public static final Iri Trade = new Iri(NAMESPACE + "Trade");

  /** training. */
  public static final Iri Training = new Iri(NAMESPACE + "Training");

  /** transfer. */
  public static final Iri Transfer = new Iri(NAMESPACE + "Transfer");

  /** transport. */
  public static final Iri Transport = new Iri(NAMESPACE + "Transport");

  /** trial. */
  public static final Iri Trial = new Iri(NAMESPACE + "Trial");

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

  /** violence. */
  public static final Iri Violence = new Iri(NAMESPACE + "Violence");

  /** visit. */
  public static final Iri Visit = new Iri(NAMESPACE + "Visit");

  /** vote. */
  public static final Iri Vote = new Iri(NAMESPACE + "Vote");

  /** withdrawal. */
  public static final Iri Withdrawal = new Iri(NAMESPACE + "Withdrawal");

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

  /** finding. */
  public static final Iri finding = new Iri(NAMESPACE + "finding");

  /** first parent. */
  public static final Iri firstParent = new Iri(NAMESPACE + "firstParent");

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

  /** second parent. */
  public static final Iri secondParent = new Iri(NAMESPACE + "secondParent");

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
