package pe.kuska.indicators.catalogue.domain;

/** What is known of a policy before its catalogue is loaded. */
public record PolicyDeclaration(String code, String name, String conductingInstitution, String legalInstrument) {}
