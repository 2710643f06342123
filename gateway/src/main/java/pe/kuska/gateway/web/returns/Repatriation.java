package pe.kuska.gateway.web.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.form.Countries;

/// A voluntary return as the tracking service answers it.
public record Repatriation(
        String id,
        @Nullable String etag,
        String personCode,
        String status,
        @Nullable Instant statusSince,
        String fromCountry,
        @Nullable String institution,
        @Nullable String unit,
        @Nullable String toInstitution,
        @Nullable String toUnit,
        @Nullable String reason,
        @Nullable List<Share> shared,
        @Nullable List<Heard> heard,
        @Nullable List<FollowUp> followUps) {

    /// A look at how somebody who came home is doing.
    public record FollowUp(
            int number,
            LocalDate dueOn,
            @Nullable Instant heldAt,
            @Nullable String progress) {}

    /// In words.
    public record FollowUpLine(
            int number,
            String due,
            boolean late,
            @Nullable String held,
            @Nullable String progress) {}

    /// The least that another State was told.
    public record Share(
            String state,
            @Nullable String agreement,
            @Nullable List<String> items,
            @Nullable Instant sharedAt) {}

    /// What another State told, and of which day it speaks.
    public record Heard(
            String state,
            @Nullable String agreement,
            @Nullable List<String> items,
            @Nullable LocalDate saidOn,
            @Nullable Instant heardAt,
            @Nullable String institution,
            @Nullable String unit) {}

    public record Listed(
            @Nullable List<Repatriation> items, @Nullable String next) {
        List<Repatriation> all() {
            return items == null ? List.of() : items;
        }
    }

    /// In words.
    public record Card(
            String id,
            @Nullable String etag,
            String personCode,
            String status,
            String statusWord,
            String since,
            String country,
            String askedBy,
            String to,
            @Nullable String reason,
            List<String> shared,
            List<String> heard,
            List<FollowUpLine> followUps,
            @Nullable Integer nextFollowUp,
            boolean ours,
            boolean theirs) {

        public boolean isOpen() {
            return List.of("REQUESTED", "APPROVED", "DEPARTED", "NOT_ARRIVED").contains(status);
        }
    }

    Card inWords(CareDesk desk, ReturnWords words) {
        return new Card(
                id,
                etag,
                personCode,
                status,
                statusWord(words),
                desk.moment(statusSince),
                Countries.nameOf(fromCountry, desk.page().language()),
                desk.units().name(institution, unit),
                desk.units().name(toInstitution, toUnit),
                reason == null
                        ? null
                        : desk.codes()
                                .word(
                                        status.equals("NOT_ARRIVED") ? "return_missed_reason" : "return_refusal_reason",
                                        reason),
                Stream.ofNullable(shared)
                        .flatMap(List::stream)
                        .map(share -> told(share, desk))
                        .toList(),
                Stream.ofNullable(heard)
                        .flatMap(List::stream)
                        .map(each -> heard(each, desk))
                        .toList(),
                calendar().map(each -> line(each, desk)).toList(),
                calendar()
                        .filter(each -> each.heldAt() == null)
                        .map(FollowUp::number)
                        .findFirst()
                        .orElse(null),
                desk.isOwn(institution, unit),
                desk.isOwn(toInstitution, toUnit));
    }

    private Stream<FollowUp> calendar() {
        return Stream.ofNullable(followUps).flatMap(List::stream);
    }

    private static FollowUpLine line(FollowUp each, CareDesk desk) {
        return new FollowUpLine(
                each.number(),
                desk.day(each.dueOn()),
                each.heldAt() == null && each.dueOn().isBefore(desk.today()),
                each.heldAt() == null ? null : desk.moment(each.heldAt()),
                each.progress() == null ? null : desk.codes().word("follow_up_progress", each.progress()));
    }

    private static String heard(Heard heard, CareDesk desk) {
        String items = Stream.ofNullable(heard.items())
                .flatMap(List::stream)
                .map(item -> desk.codes().lower("heard_item", item))
                .collect(Collectors.joining(", "));
        return heard.state() + " · " + desk.codes().word("binational_agreement", heard.agreement()) + ": " + items
                + (heard.saidOn() == null ? "" : " · " + desk.day(heard.saidOn())) + " ("
                + desk.units().name(heard.institution(), heard.unit()) + ", " + desk.moment(heard.heardAt()) + ")";
    }

    private static String told(Share share, CareDesk desk) {
        String items = Stream.ofNullable(share.items())
                .flatMap(List::stream)
                .map(item -> desk.codes().lower("shared_item", item))
                .collect(Collectors.joining(", "));
        return share.state() + " · " + desk.codes().word("binational_agreement", share.agreement()) + ": " + items
                + " (" + desk.moment(share.sharedAt()) + ")";
    }

    private String statusWord(ReturnWords words) {
        return switch (status) {
            case "REQUESTED" -> words.statusRequested();
            case "APPROVED" -> words.statusApproved();
            case "REFUSED" -> words.statusRefused();
            case "WITHDRAWN" -> words.statusWithdrawn();
            case "DEPARTED" -> words.statusDeparted();
            case "NOT_ARRIVED" -> words.statusNotArrived();
            case "ARRIVED" -> words.statusArrived();
            default -> status;
        };
    }
}
