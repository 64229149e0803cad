/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.flux.FluxObject;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.flux.HelmRelease;
import org.gitopsmaven.flux.PostBuild;
import org.gitopsmaven.flux.ReleaseValues;
import org.gitopsmaven.resource.FieldReader;

/** Tells of ConfigMaps and Secrets whose contents only the cluster knows. */
final class ClusterData {

    private ClusterData() {}

    static List<Finding> findings(FluxKustomization kustomization, PostBuild postBuild) {
        FluxObject object = kustomization.object();
        FieldReader fields =
                FieldReader.of(object.content()).childOrEmpty("spec").childOrEmpty("postBuild");
        List<Finding> findings = new ArrayList<>();
        for (FluxReference missing : postBuild.missing()) {
            findings.add(missing(FluxRules.SUBSTITUTION, object, missing, fields, "substituteFrom")
                    .withMessage(
                            missing + " is not in the repository: expressions with its variables stay as they are"));
        }
        for (FluxReference encrypted : postBuild.encrypted()) {
            findings.add(encrypted(object, encrypted, fields, "substituteFrom"));
        }
        return findings;
    }

    static List<Finding> findings(HelmRelease release, ReleaseValues values) {
        FluxObject object = release.object();
        FieldReader fields = FieldReader.of(object.content()).childOrEmpty("spec");
        List<Finding> findings = new ArrayList<>();
        values.missing()
                .forEach(reference ->
                        findings.add(missing(FluxRules.VALUES, object, reference.object(), fields, "valuesFrom")
                                .withMessage(reference.object() + " with the key " + reference.key()
                                        + " is not in the repository: its values are left out")));
        values.encrypted()
                .forEach(reference -> findings.add(encrypted(object, reference.object(), fields, "valuesFrom")));
        return findings;
    }

    private static Finding missing(
            Rule rule, FluxObject object, FluxReference reference, FieldReader fields, String field) {
        return Finding.of(rule, reference + " is not in the repository")
                .withHint("put it into the repository, give its values in gitops.yaml, or set optional: true")
                .about(object.reference().toString())
                .on(fields.field(field))
                .at(fields.locationOf(field));
    }

    private static Finding encrypted(FluxObject object, FluxReference reference, FieldReader fields, String field) {
        return Finding.of(FluxRules.ENCRYPTED, reference + " is SOPS encrypted: what it would put in stays unknown")
                .about(object.reference().toString())
                .on(fields.field(field))
                .at(fields.locationOf(field));
    }
}
