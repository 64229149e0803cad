/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.flux.FluxObject;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.flux.HelmRelease;
import org.gitopsmaven.flux.ObjectLookup;
import org.gitopsmaven.flux.PostBuild;
import org.gitopsmaven.flux.ReleaseValues;
import org.gitopsmaven.resource.FieldReader;

/** Tells of ConfigMaps and Secrets whose contents only the cluster knows. */
final class ClusterData {

    /** Kinds of objects that a controller makes Secrets of their names from. */
    static final Set<String> MAKERS = Set.of("ClusterExternalSecret", "ExternalSecret", "SealedSecret");

    private final ObjectLookup objects;

    ClusterData(ObjectLookup objects) {
        this.objects = objects;
    }

    List<Finding> findings(FluxKustomization kustomization, PostBuild postBuild) {
        FluxObject object = kustomization.object();
        FieldReader fields =
                FieldReader.of(object.content()).childOrEmpty("spec").childOrEmpty("postBuild");
        List<Finding> findings = new ArrayList<>();
        for (FluxReference missing : postBuild.missing()) {
            String effect = "expressions with its variables stay as they are";
            findings.add(missing(FluxRules.SUBSTITUTION, object, missing, fields, "substituteFrom", effect));
        }
        for (FluxReference encrypted : postBuild.encrypted()) {
            findings.add(encrypted(object, encrypted, fields, "substituteFrom"));
        }
        return findings;
    }

    List<Finding> findings(HelmRelease release, ReleaseValues values) {
        FluxObject object = release.object();
        FieldReader fields = FieldReader.of(object.content()).childOrEmpty("spec");
        List<Finding> findings = new ArrayList<>();
        values.missing().forEach(reference -> {
            String effect = "the values under its key " + reference.key() + " are left out";
            findings.add(missing(FluxRules.VALUES, object, reference.object(), fields, "valuesFrom", effect));
        });
        values.encrypted()
                .forEach(reference -> findings.add(encrypted(object, reference.object(), fields, "valuesFrom")));
        return findings;
    }

    private Finding missing(
            Rule rule, FluxObject object, FluxReference reference, FieldReader fields, String field, String effect) {
        Optional<String> maker = maker(reference);
        String where = maker.map(kind -> " is made in the cluster by " + kind)
                .orElse(" is not in the repository for this cluster");
        return Finding.of(rule, reference + where + ": " + effect)
                .as(maker.isPresent() ? Severity.INFO : rule.severity())
                .withHint(
                        maker.isPresent()
                                ? "to see its values put in, give some in gitops.yaml (flux.objects)"
                                : "put it into the repository, give its values in gitops.yaml (flux.objects), or set optional: true")
                .about(object.reference().toString())
                .on(fields.field(field))
                .at(place(fields, field, reference));
    }

    /** The kind of the object that a Secret is made from. */
    private Optional<String> maker(FluxReference secret) {
        return MAKERS.stream()
                .sorted()
                .filter(kind -> secret.kind().equals("Secret"))
                .filter(kind -> objects.find(new FluxReference(kind, secret.namespace(), secret.name()))
                        .isPresent())
                .findFirst();
    }

    private static Finding encrypted(FluxObject object, FluxReference reference, FieldReader fields, String field) {
        return Finding.of(FluxRules.ENCRYPTED, reference + " is SOPS encrypted: what it would put in stays unknown")
                .about(object.reference().toString())
                .on(fields.field(field))
                .at(place(fields, field, reference));
    }

    /** The entry that names an object; the whole list when none does. */
    private static Location place(FieldReader fields, String field, FluxReference reference) {
        return fields.list(field).stream()
                .filter(entry -> entry.text("name").equals(reference.name())
                        && entry.text("kind").equals(reference.kind()))
                .map(FieldReader::location)
                .findFirst()
                .orElseGet(() -> fields.locationOf(field));
    }
}
