/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.schema.Objects;

/** Runs the rules about single objects over all objects of a target. */
public final class ObjectRules implements ManifestValidator {

    private final List<ObjectRule> rules = List.of(
            new NameRule(),
            new DataNameRule(),
            new NamespaceRule(),
            new LabelKeyRule(),
            new LabelValueRule(),
            new SizeRule(),
            new SelectorRule(),
            new RestartPolicyRule(),
            new StrategyRule(),
            new ReplicasRule(),
            new PortRangeRule(),
            new TrafficPortRule(),
            new PortNameRule(),
            new ProbePortRule(),
            new VolumeMountRule(),
            new EnvRule(),
            new ResourcesRule(),
            new UnitRule(),
            new ImageRule(),
            new IngressPathRule(),
            new AutoscalerRule(),
            new CronRule(),
            new KeyTextRule());

    private final List<ObjectRule> wanted;
    private final Map<Gvk, List<ObjectRule>> byKind = new ConcurrentHashMap<>();

    /** @param isOff tells rules that nobody wants to hear of */
    public ObjectRules(Predicate<Rule> isOff) {
        List<ObjectRule> some = new ArrayList<>();
        for (ObjectRule rule : rules) {
            if (!isOff.test(rule.rule())) {
                some.add(rule);
            }
        }
        this.wanted = some;
    }

    @Override
    public List<Rule> rules() {
        return rules.stream().map(ObjectRule::rule).distinct().toList();
    }

    @Override
    public void validate(Manifest object, Consumer<Finding> found) {
        List<ObjectRule> concerned = byKind.get(object.gvk());
        if (concerned == null) {
            concerned = concerned(object.gvk());
            byKind.put(object.gvk(), concerned);
        }
        for (ObjectRule rule : concerned) {
            if (object.pod() != null || !(rule instanceof PodRule)) {
                rule.check(object, new Complaints(rule.rule(), object.resource(), found));
            }
        }
    }

    private List<ObjectRule> concerned(Gvk kind) {
        List<ObjectRule> concerned = new ArrayList<>();
        if (!Objects.isClientSide(kind)) {
            for (ObjectRule rule : wanted) {
                if (rule.concerns(kind)) {
                    concerned.add(rule);
                }
            }
        }
        return List.copyOf(concerned);
    }
}
