/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.argocd.application.BuildEnvironment;
import org.gitopsmaven.argocd.application.KustomizeReplica;
import org.gitopsmaven.argocd.application.KustomizeSourceOptions;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.kustomize.config.KustomizationEdit;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * What Argo CD writes into a kustomization before it builds it, as far as it is more than to set a field: replicas,
 * labels, annotations, patches. Ported from {@code util/kustomize} and {@code kustomize edit}, which it calls.
 */
final class KustomizationEdits {

    private final KustomizeSourceOptions options;
    private final BuildEnvironment environment;
    private final Location place;

    KustomizationEdits(KustomizeSourceOptions options, BuildEnvironment environment, Location place) {
        this.options = options;
        this.environment = environment;
        this.place = place;
    }

    List<KustomizationEdit> all() {
        List<KustomizationEdit> edits = new ArrayList<>();
        if (!options.replicas().isEmpty()) {
            edits.add(this::setReplicas);
        }
        if (!options.commonLabels().isEmpty()) {
            edits.add(this::addLabels);
        }
        if (!options.commonAnnotations().isEmpty()) {
            edits.add(this::addAnnotations);
        }
        if (!options.patches().isEmpty()) {
            edits.add(fields ->
                    options.patches().forEach(patch -> list(fields, "patches").add(patch.copy())));
        }
        return edits;
    }

    private void setReplicas(YamlMapping fields) {
        Map<String, YamlNode> byName = new TreeMap<>();
        for (YamlNode item : list(fields, "replicas")) {
            String name = item instanceof YamlMapping mapping ? mapping.text("name") : null;
            byName.put(name == null ? "" : name, item);
        }
        for (KustomizeReplica replica : options.replicas()) {
            YamlMapping entry = new YamlMapping();
            entry.put("name", YamlScalar.string(replica.name()));
            entry.put("count", YamlScalar.plain(count(replica)));
            byName.put(replica.name(), entry);
        }
        YamlSequence sorted = new YamlSequence();
        byName.values().forEach(sorted::add);
        fields.put("replicas", sorted);
    }

    private String count(KustomizeReplica replica) {
        try {
            return Long.toString(Long.parseLong(replica.count()));
        } catch (NumberFormatException e) {
            throw new GitOpsException(
                    "kustomize.replicas: count of " + replica.name() + ": got \"" + replica.count()
                            + "\", want a whole number",
                    place);
        }
    }

    private void addLabels(YamlMapping fields) {
        Map<String, String> labels = new TreeMap<>();
        options.commonLabels().forEach((key, value) -> labels.put(key, environment.substitute(value)));
        if (options.labelWithoutSelector()) {
            add(pairs(fields), labels, "label", options.forceCommonLabels());
            return;
        }
        if (options.labelIncludeTemplates()) {
            throw new GitOpsException(
                    "--without-selector flag must be specified for --include-templates to work",
                    place,
                    "set kustomize.labelWithoutSelector: true");
        }
        add(mapping(fields, "commonLabels"), labels, "label", options.forceCommonLabels());
    }

    private void addAnnotations(YamlMapping fields) {
        Map<String, String> annotations = new TreeMap<>(options.commonAnnotations());
        if (options.commonAnnotationsEnvsubst()) {
            annotations.replaceAll((key, value) -> environment.substitute(value));
        }
        add(mapping(fields, "commonAnnotations"), annotations, "annotation", options.forceCommonAnnotations());
    }

    private void add(YamlMapping target, Map<String, String> entries, String what, boolean force) {
        entries.forEach((key, value) -> {
            if (target.contains(key) && !force) {
                throw new GitOpsException(
                        what + " " + key + " already in kustomization file. Use --force to override.",
                        place,
                        "set kustomize.forceCommon" + (what.equals("label") ? "Labels" : "Annotations") + ": true");
            }
            boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
            target.put(key, YamlScalar.string(quoted ? value.substring(1, value.length() - 1) : value));
        });
    }

    /** The pairs of the first entry of {@code labels} with the same settings, or of a new one. */
    private YamlMapping pairs(YamlMapping fields) {
        YamlSequence labels = list(fields, "labels");
        for (YamlNode item : labels) {
            if (item instanceof YamlMapping label
                    && !isTrue(label, "includeSelectors")
                    && isTrue(label, "includeTemplates") == options.labelIncludeTemplates()) {
                return mapping(label, "pairs");
            }
        }
        YamlMapping label = new YamlMapping();
        if (options.labelIncludeTemplates()) {
            label.put("includeTemplates", YamlScalar.plain("true"));
        }
        labels.add(label);
        return mapping(label, "pairs");
    }

    private static boolean isTrue(YamlMapping mapping, String field) {
        return "true".equals(mapping.text(field));
    }

    private static YamlMapping mapping(YamlMapping fields, String field) {
        YamlMapping mapping = fields.mapping(field);
        if (mapping == null) {
            mapping = new YamlMapping();
            fields.put(field, mapping);
        }
        return mapping;
    }

    private static YamlSequence list(YamlMapping fields, String field) {
        YamlSequence list = fields.sequence(field);
        if (list == null) {
            list = new YamlSequence();
            fields.put(field, list);
        }
        return list;
    }
}
