/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
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
        if (!Objects.isClientSide(object.gvk())) {
            for (ObjectRule rule : wanted) {
                rule.check(object, new Complaints(rule.rule(), object.resource(), found));
            }
        }
    }
}
