package org.broadsheet.publish.page;

/**
 * What stands around every page.
 *
 * @param lang of the page
 * @param otherLang the other language of the interface
 * @param switchTo this page in the other language
 * @param ontology path of the ontology
 */
public record Frame(String lang, String otherLang, String switchTo, String ontology) {}
