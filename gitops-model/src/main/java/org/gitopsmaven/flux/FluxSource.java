/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.Optional;
import java.util.Set;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * Where files or charts come from: GitRepository, OCIRepository, HelmRepository, HelmChart, Bucket, ExternalArtifact.
 *
 * @param reference the object itself
 * @param url its address; empty for a HelmChart
 * @param revision what is fetched of it, such as {@code branch main}, {@code tag 1.2} or {@code semver >=1}; empty when
 *     nothing is said
 * @param ignore patterns of files that are left out, or empty
 * @param oci whether it is a registry of OCI artifacts
 * @param chart the chart that a HelmChart takes from its source
 * @param content the whole object
 */
public record FluxSource(
        FluxReference reference,
        String url,
        String revision,
        String ignore,
        boolean oci,
        Optional<ChartReference> chart,
        YamlMapping content) {

    private static final String GROUP = "source.toolkit.fluxcd.io";
    private static final Set<String> KINDS =
            Set.of("GitRepository", "OCIRepository", "HelmRepository", "HelmChart", "Bucket", "ExternalArtifact");

    /** Whether an object is a source of Flux. */
    public static boolean isSource(YamlMapping object) {
        Gvk gvk = Gvk.of(object);
        return gvk.group().equals(GROUP) && KINDS.contains(gvk.kind());
    }

    public static FluxSource of(YamlMapping object) {
        FieldReader fields = FieldReader.of(object);
        FieldReader metadata = fields.childOrEmpty("metadata");
        FieldReader spec = fields.childOrEmpty("spec");
        String kind = fields.text("kind");
        String namespace = metadata.text("namespace");
        boolean oci = kind.equals("OCIRepository") || spec.text("type").equals("oci");
        return new FluxSource(
                new FluxReference(kind, namespace, metadata.text("name")),
                spec.text("url"),
                revision(kind, spec.childOrEmpty("ref")),
                spec.text("ignore"),
                oci,
                kind.equals("HelmChart") ? Optional.of(ChartReference.of(spec, namespace)) : Optional.empty(),
                object);
    }

    private static String revision(String kind, FieldReader ref) {
        // the first one that is set wins
        String[] names = kind.equals("OCIRepository")
                ? new String[] {"digest", "semver", "tag"}
                : new String[] {"commit", "name", "semver", "tag", "branch"};
        for (String name : names) {
            if (!ref.text(name).isEmpty()) {
                return name + " " + ref.text(name);
            }
        }
        return "";
    }

    public Location definedAt() {
        return content.mark().location();
    }
}
