/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.Objects;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;

/** Faults of one object, each with the versions of Kubernetes that have it. */
final class VersionedFaults implements Consumer<Fault> {

    private record Key(String rule, String path, String message, String tail) {}

    private record Seen(Fault fault, List<String> versions) {}

    private final List<KindLookup> lookups;
    private final List<String> asked = new ArrayList<>();
    private final Map<Key, Seen> faults = new LinkedHashMap<>();
    private String version = "";

    /** @param lookups all versions, oldest first */
    VersionedFaults(List<KindLookup> lookups) {
        this.lookups = lookups;
    }

    /** Tells that what comes is of this version. */
    void at(String next) {
        version = next;
    }

    @Override
    public void accept(Fault fault) {
        Key key = new Key(fault.rule().id(), fault.path().toString(), fault.message(), fault.tail());
        List<String> versions = faults.computeIfAbsent(key, first -> new Seen(fault, new ArrayList<>()))
                .versions();
        if (!versions.contains(version)) {
            versions.add(version);
        }
    }

    void report(Resource resource, Consumer<Finding> found) {
        if (faults.isEmpty()) {
            return;
        }
        lookups.forEach(lookup -> asked.add(lookup.version()));
        for (Seen seen : faults.values()) {
            found.accept(finding(seen, resource));
        }
    }

    private Finding finding(Seen seen, Resource resource) {
        Fault fault = seen.fault();
        boolean everywhere = seen.versions().size() == asked.size();
        boolean told = fault.ofVersion() || !everywhere;
        Finding finding = fault.finding(told ? VersionRanges.of(seen.versions(), asked) : "");
        String fine = fault.severity() == Severity.ERROR ? VersionRanges.of(accepting(fault), asked) : "";
        if (!fine.isEmpty()) {
            finding = finding.withMessage(finding.message() + "; valid in " + fine);
        }
        if (fault.rule().equals(StructureRules.MISSING)) {
            return finding.withHint(
                    "give the CRD of it to be checked too"); // told once, whatever the number of objects
        }
        if (isAboutSchema(fault)) {
            return finding.on(null).at(location(fault.place(), resource)); // told once, where the schema has it
        }
        return finding.about(Objects.describe(resource)).at(location(fault.place(), resource));
    }

    private static boolean isAboutSchema(Fault fault) {
        return fault.rule().equals(StructureRules.EXPRESSION_SKIPPED)
                || fault.rule().equals(StructureRules.PART_SKIPPED);
    }

    /** The versions that have no error at this place. */
    private List<String> accepting(Fault fault) {
        List<String> fine = new ArrayList<>(asked);
        String path = fault.path().toString();
        for (Seen other : faults.values()) {
            if (other.fault().severity() == Severity.ERROR
                    && other.fault().path().toString().equals(path)) {
                fine.removeAll(other.versions());
            }
        }
        return fine;
    }

    private static Location location(YamlNode place, Resource resource) {
        return place.mark().equals(YamlMark.NONE)
                ? resource.origin().location()
                : place.mark().location();
    }
}
