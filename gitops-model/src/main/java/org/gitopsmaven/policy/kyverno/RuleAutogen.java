/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;
import org.jspecify.annotations.Nullable;

/**
 * The rules that Kyverno makes of rules about pods, for what makes pods (kyverno/kyverno, {@code pkg/autogen/v1}). Only
 * the match blocks and the texts are rewritten; patterns are wrapped by whoever runs them.
 */
public final class RuleAutogen {

    private static final String ANNOTATION = "pod-policies.kyverno.io/autogen-controllers";
    private static final String CRON_JOB = "CronJob";
    private static final int LONGEST_NAME = 63;
    private static final Map<String, String> KINDS = kinds();
    private static final Set<String> NARROWING = Set.of("name", "names", "selector", "annotations");

    /**
     * A rule made of another.
     *
     * @param rule the rewritten rule
     * @param cronJob whether it is for CronJobs; else for the other controllers
     */
    public record Generated(YamlMapping rule, boolean cronJob) {}

    private final List<String> controllers;
    private final boolean enabled;

    /** Looks at a whole policy: some of its rules switch this off for all. */
    public RuleAutogen(YamlMapping policy, List<YamlMapping> rules) {
        YamlNode annotation =
                policy.at("metadata", "annotations") instanceof YamlMapping map ? map.get(ANNOTATION) : null;
        String wanted = annotation instanceof YamlScalar scalar ? scalar.text().strip() : "";
        List<String> all = new ArrayList<>(KINDS.keySet());
        this.controllers = wanted.isEmpty() || wanted.equals("all")
                ? all
                : Arrays.stream(wanted.split(","))
                        .map(String::strip)
                        .filter(all::contains)
                        .toList();
        this.enabled = rules.stream().noneMatch(RuleAutogen::forbids);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("DaemonSet", "apps/v1/DaemonSet");
        kinds.put("Deployment", "apps/v1/Deployment");
        kinds.put("Job", "batch/v1/Job");
        kinds.put("StatefulSet", "apps/v1/StatefulSet");
        kinds.put("ReplicaSet", "apps/v1/ReplicaSet");
        kinds.put("ReplicationController", "v1/ReplicationController");
        kinds.put(CRON_JOB, "batch/*/CronJob"); // v1 alone since 1.15; suites hold v1beta1 to these rules, too
        return kinds;
    }

    private static boolean forbids(YamlMapping rule) {
        return rule.contains("generate")
                || blocks(rule.mapping("match")).stream().anyMatch(RuleAutogen::narrows)
                || blocks(rule.mapping("exclude")).stream().anyMatch(RuleAutogen::narrows);
    }

    private static boolean narrows(YamlMapping resources) {
        List<String> kinds = kinds(resources);
        return kinds.stream().anyMatch(RuleAutogen::isPod) && kinds.size() > 1
                || resources.entries().stream().anyMatch(entry -> NARROWING.contains(entry.name()));
    }

    private static boolean isPod(String kind) {
        return kind.equals("Pod") || kind.equals("v1/Pod");
    }

    /** The {@code resources} of all filters of a block. */
    private static List<YamlMapping> blocks(@Nullable YamlMapping block) {
        List<YamlMapping> resources = new ArrayList<>();
        if (block != null) {
            add(block, resources);
            for (String list : List.of("any", "all")) {
                YamlSequence filters = block.sequence(list);
                if (filters != null) {
                    filters.forEach(filter -> add(filter, resources));
                }
            }
        }
        return resources;
    }

    private static void add(YamlNode filter, List<YamlMapping> resources) {
        if (filter instanceof YamlMapping mapping && mapping.get("resources") instanceof YamlMapping given) {
            resources.add(given);
        }
    }

    private static List<String> kinds(YamlMapping resources) {
        return LabelMatch.texts(resources.sequence("kinds"));
    }

    /**
     * The rules that are made of one rule.
     *
     * @param controllerTexts rewrites texts for a pod template at {@code spec.template}
     * @param cronJobTexts rewrites texts for one at {@code spec.jobTemplate.spec.template}
     */
    public List<Generated> of(
            YamlMapping rule, UnaryOperator<String> controllerTexts, UnaryOperator<String> cronJobTexts) {
        List<YamlMapping> matched = blocks(rule.mapping("match"));
        List<YamlMapping> excluded = blocks(rule.mapping("exclude"));
        List<String> excludedKinds =
                excluded.stream().flatMap(block -> kinds(block).stream()).toList();
        boolean ofPods =
                matched.stream().anyMatch(block -> kinds(block).stream().anyMatch(RuleAutogen::isPod));
        boolean excludesOthers =
                !excludedKinds.isEmpty() && excludedKinds.stream().noneMatch(RuleAutogen::isPod);
        if (!enabled || !ofPods || excludesOthers) {
            return List.of();
        }
        List<String> workloads = controllers.stream()
                .filter(kind -> !kind.equals(CRON_JOB))
                .map(KINDS::get)
                .toList();
        List<Generated> generated = new ArrayList<>();
        if (!workloads.isEmpty()) {
            generated.add(new Generated(rewritten(rule, "autogen-", workloads, controllerTexts), false));
        }
        if (controllers.contains(CRON_JOB)) {
            List<String> cronJob = List.of(String.valueOf(KINDS.get(CRON_JOB)));
            generated.add(new Generated(rewritten(rule, "autogen-cronjob-", cronJob, cronJobTexts), true));
        }
        return generated;
    }

    private static YamlMapping rewritten(
            YamlMapping rule, String prefix, List<String> kinds, UnaryOperator<String> texts) {
        YamlMapping copy = (YamlMapping) copy(rule, texts);
        String name = prefix + rule.text("name");
        copy.put("name", YamlScalar.string(name.substring(0, Math.min(LONGEST_NAME, name.length()))));
        for (String block : List.of("match", "exclude")) {
            for (YamlMapping resources : blocks(copy.mapping(block))) {
                if (kinds(resources).stream().anyMatch(RuleAutogen::isPod)) {
                    YamlSequence list = new YamlSequence();
                    kinds.forEach(kind -> list.add(YamlScalar.string(kind)));
                    resources.put("kinds", list);
                }
            }
        }
        return copy;
    }

    /** The name of the rule that one of this name was made of, or the name itself. */
    public static String original(String name) {
        String bare = name.startsWith("autogen-") ? name.substring("autogen-".length()) : name;
        return bare.length() < name.length() && bare.startsWith("cronjob-")
                ? bare.substring("cronjob-".length())
                : bare;
    }

    /** A copy with the texts rewritten; it stands where the rule does. */
    private static YamlNode copy(YamlNode node, UnaryOperator<String> texts) {
        if (node instanceof YamlMapping mapping) {
            List<YamlEntry> entries = new ArrayList<>();
            mapping.forEach(entry -> entries.add(new YamlEntry(entry.key(), copy(entry.value(), texts))));
            return new YamlMapping(entries, mapping.style(), mapping.tag(), mapping.mark(), null);
        }
        if (node instanceof YamlSequence sequence) {
            List<YamlNode> items = new ArrayList<>();
            sequence.forEach(item -> items.add(copy(item, texts)));
            return new YamlSequence(items, sequence.style(), sequence.tag(), sequence.mark(), null);
        }
        YamlScalar scalar = (YamlScalar) node;
        String text = texts.apply(scalar.text());
        return text.equals(scalar.text()) ? scalar : scalar.withText(text).withStyle(YamlStyle.FOLDED);
    }
}
