/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;
import org.jspecify.annotations.Nullable;

/**
 * Policies about pods, extended to what makes pods (kyverno/kyverno, {@code pkg/cel/autogen}): the text of the policy is
 * rewritten so that it selects the pod template.
 */
final class Autogen {

    private static final Set<String> WORKLOADS =
            Set.of("daemonsets", "deployments", "replicasets", "statefulsets", "jobs");
    private static final String CRON_JOBS = "cronjobs";
    private static final Pattern POD_FIELD =
            Pattern.compile("\\b(object|oldObject)\\.(spec|metadata)\\b(?!\\.namespace\\b(?![A-Za-z0-9_]))");

    private final YamlMapping spec;

    Autogen(YamlMapping spec) {
        this.spec = spec;
    }

    /** The policies that are made of this one; none where it is not about pods alone. */
    List<YamlMapping> specs() {
        YamlMapping constraints = spec.mapping("matchConstraints");
        YamlMapping rule = constraints == null ? null : podRule(constraints);
        if (constraints == null || rule == null) {
            return List.of();
        }
        List<String> controllers = controllers();
        List<YamlMapping> specs = new ArrayList<>();
        List<String> workloads =
                controllers.stream().filter(WORKLOADS::contains).sorted().toList();
        if (!workloads.isEmpty()) {
            specs.add(rewritten(workloads, "$1.spec.template.$2"));
        }
        if (controllers.contains(CRON_JOBS)) {
            specs.add(rewritten(List.of(CRON_JOBS), "$1.spec.jobTemplate.spec.template.$2"));
        }
        return specs;
    }

    private static @Nullable YamlMapping podRule(YamlMapping constraints) {
        List<YamlMapping> rules = Mappings.of(constraints.sequence("resourceRules"));
        boolean excludes =
                !Mappings.of(constraints.sequence("excludeResourceRules")).isEmpty();
        boolean selects = !LabelMatch.of(constraints.mapping("objectSelector")).isEmpty();
        if (rules.size() != 1 || excludes || selects) {
            return null;
        }
        YamlMapping rule = rules.get(0);
        boolean pods = LabelMatch.texts(rule.sequence("apiGroups")).equals(List.of(""))
                && LabelMatch.texts(rule.sequence("apiVersions")).equals(List.of("v1"))
                && LabelMatch.texts(rule.sequence("resources")).equals(List.of("pods"))
                && LabelMatch.texts(rule.sequence("resourceNames")).isEmpty();
        return pods ? rule : null;
    }

    private List<String> controllers() {
        YamlNode list = spec.at("autogen", "podControllers", "controllers");
        if (list instanceof YamlSequence sequence) {
            return LabelMatch.texts(sequence);
        }
        List<String> all = new ArrayList<>(WORKLOADS);
        all.add(CRON_JOBS);
        return all;
    }

    private YamlMapping rewritten(List<String> resources, String replacement) {
        YamlMapping copy = (YamlMapping) texts(spec, replacement);
        YamlMapping constraints = copy.mapping("matchConstraints");
        YamlMapping rule = constraints == null ? null : podRule(constraints);
        if (rule != null) {
            rule.put("apiGroups", list(List.of("apps", "batch")));
            rule.put("apiVersions", list(List.of("v1")));
            rule.put("resources", list(resources));
        }
        return copy;
    }

    private static YamlSequence list(List<String> texts) {
        YamlSequence list = new YamlSequence();
        texts.forEach(text -> list.add(YamlScalar.string(text)));
        return list;
    }

    /** A copy with the texts rewritten; it stands where the policy does. */
    static YamlNode texts(YamlNode node, String replacement) {
        if (node instanceof YamlMapping mapping) {
            List<YamlEntry> entries = new ArrayList<>();
            mapping.forEach(entry -> entries.add(new YamlEntry(entry.key(), texts(entry.value(), replacement))));
            return new YamlMapping(entries, mapping.style(), mapping.tag(), mapping.mark(), null);
        }
        if (node instanceof YamlSequence sequence) {
            List<YamlNode> items = new ArrayList<>();
            sequence.forEach(item -> items.add(texts(item, replacement)));
            return new YamlSequence(items, sequence.style(), sequence.tag(), sequence.mark(), null);
        }
        YamlScalar scalar = (YamlScalar) node;
        String text = POD_FIELD.matcher(scalar.text()).replaceAll(replacement);
        return text.equals(scalar.text()) ? scalar : scalar.withText(text).withStyle(YamlStyle.FOLDED);
    }
}
