/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.policy.KindNames;
import org.gitopsmaven.policy.PolicyEngine;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyFault;
import org.gitopsmaven.policy.PolicyInput;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicySet;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.SuppliedValues;
import org.gitopsmaven.policy.cel.CelPolicyEngine;
import org.gitopsmaven.policy.conftest.Combination;
import org.gitopsmaven.policy.conftest.ConftestEngine;
import org.gitopsmaven.policy.gatekeeper.GatekeeperEngine;
import org.gitopsmaven.policy.kyverno.classic.ClassicPolicyEngine;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.KustomizeSource;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;

/** The policies of a repository, compiled once, held against each target. */
public final class Policies implements Validator<Rendering> {

    private static final String DEFAULT_NAMESPACE = "default";

    private final List<PolicySet> sets = new ArrayList<>();
    private final KindNames kinds = new KindNames();
    private final Map<String, PolicyFacts> factsByEnvironment = new LinkedHashMap<>();

    /**
     * Compiles policies. What cannot be read or does not compile is told and left out.
     *
     * @param places files and directories
     * @param renderings all that is rendered: namespaces, parameters and CRDs of one environment are known in it
     * @param clock what policies take for the present
     */
    public Policies(List<Path> places, List<Rendering> renderings, Clock clock, Consumer<Finding> found) {
        this(places, SuppliedValues.NONE, Combination.NONE, renderings, clock, found);
    }

    /**
     * The same with what the user says of variables that only a cluster would know.
     *
     * @param values these variables
     * @param combination the packages of Rego that judge a target as a whole
     */
    public Policies(
            List<Path> places,
            SuppliedValues values,
            Combination combination,
            List<Rendering> renderings,
            Clock clock,
            Consumer<Finding> found) {
        List<PolicySource> sources = PolicyFiles.read(places, found);
        List<PolicySource> others = new ArrayList<>(sources);
        for (PolicyEngine engine : engines(combination)) {
            List<PolicySource> accepted =
                    sources.stream().filter(engine::accepts).toList();
            if (!accepted.isEmpty()) {
                sets.add(engine.compile(accepted, found));
                others.removeAll(accepted);
            }
        }
        if (!sets.isEmpty()) {
            gatherFacts(others, renderings, clock, values);
        }
    }

    private static List<PolicyEngine> engines(Combination combination) {
        return List.of(
                new CelPolicyEngine(),
                new ClassicPolicyEngine(),
                GatekeeperEngine.besideCel(),
                new ConftestEngine(combination));
    }

    /** What lies beside the policies and is none may be what they ask for: parameters, namespaces. */
    private void gatherFacts(
            List<PolicySource> others, List<Rendering> renderings, Clock clock, SuppliedValues values) {
        Map<String, List<YamlMapping>> objects = new LinkedHashMap<>();
        renderings.forEach(rendering -> rendering.resources().forEach(resource -> kinds.learn(resource.content())));
        for (Rendering rendering : renderings) {
            List<YamlMapping> ofEnvironment =
                    objects.computeIfAbsent(environment(rendering), environment -> documents(others));
            objects(rendering).forEach(object -> ofEnvironment.add(object.placedContent()));
        }
        objects.forEach((environment, all) -> factsByEnvironment.put(
                environment, PolicyFacts.ofBuild(all, clock.instant()).with(values)));
    }

    private static List<YamlMapping> documents(List<PolicySource> sources) {
        List<YamlMapping> documents = new ArrayList<>();
        for (PolicySource source : sources) {
            if (source.document() != null) {
                documents.add(source.document());
            }
        }
        return documents;
    }

    private static String environment(Rendering rendering) {
        return rendering.target().environment().toString();
    }

    /** The rules that are there whatever the policies; each policy has one of its own besides. */
    @Override
    public List<Rule> rules() {
        return List.of(PolicyFault.RULE, PolicyFault.SKIPPED);
    }

    @Override
    public void validate(Rendering rendering, Consumer<Finding> found) {
        PolicyFacts facts = factsByEnvironment.get(environment(rendering));
        if (facts == null || rendering.resources().isEmpty()) {
            return;
        }
        PolicyInput input = new PolicyInput(objects(rendering), facts);
        sets.forEach(
                set -> set.evaluate(input, result -> PolicyFinding.of(result).ifPresent(found)));
    }

    private List<PolicyObject> objects(Rendering rendering) {
        YamlDialect dialect = dialect(rendering);
        return rendering.resources().stream()
                .map(resource -> object(resource, dialect, rendering))
                .toList();
    }

    private PolicyObject object(Resource resource, YamlDialect dialect, Rendering rendering) {
        String own = resource.namespace();
        String namespace = own.isEmpty() ? namespace(rendering) : own;
        return new PolicyObject(
                resource, dialect, kinds.plural(resource.gvk()), kinds.isCluster(resource.gvk()) ? "" : namespace);
    }

    private static String namespace(Rendering rendering) {
        String namespace = rendering.target().namespace();
        return namespace == null || namespace.isEmpty() ? DEFAULT_NAMESPACE : namespace;
    }

    /** How the API server will read the values: kustomize reads them as YAML 1.2 and quotes what it prints. */
    private static YamlDialect dialect(Rendering rendering) {
        return rendering.target().source() instanceof KustomizeSource ? YamlDialect.GOYAML3 : YamlDialect.GOYAML2;
    }
}
