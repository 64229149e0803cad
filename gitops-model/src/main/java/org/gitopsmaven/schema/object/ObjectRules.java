/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.Objects;
import org.gitopsmaven.yaml.YamlDialect;

/** Runs the rules about single objects over all objects of a target. */
public final class ObjectRules implements Validator<Rendering> {

    private final List<ObjectRule> rules = List.of(
            new NameRule(),
            new NamespaceRule(),
            new LabelKeyRule(),
            new LabelValueRule(),
            new SizeRule(),
            new SelectorRule(),
            new RestartPolicyRule(),
            new StrategyRule(),
            new ReplicasRule(),
            new PortRangeRule(),
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

    @Override
    public List<Rule> rules() {
        return rules.stream().map(ObjectRule::rule).distinct().toList();
    }

    @Override
    public void validate(Rendering rendering, Consumer<Finding> found) {
        YamlDialect dialect = Objects.dialect(rendering);
        for (Resource resource : rendering.resources()) {
            if (!Objects.isClientSide(resource)) {
                Manifest manifest = Manifest.of(resource, dialect);
                rules.forEach(rule -> rule.check(manifest, new Complaints(rule.rule(), resource, found)));
            }
        }
    }
}
