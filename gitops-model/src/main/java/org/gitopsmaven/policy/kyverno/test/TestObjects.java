/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.test;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.KindNames;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;

/** The objects of a test: those that policies judge, and those that they may ask for. */
final class TestObjects {

    private static final List<String> KEYS = List.of("resources", "clusterResources", "paramResources");

    private final KindNames kinds = new KindNames();
    private final List<YamlMapping> cluster = new ArrayList<>();
    private final List<PolicyObject> judged = new ArrayList<>();

    TestObjects(TestFiles files, YamlMapping test, TestValues values) {
        List<YamlMapping> resources = new ArrayList<>();
        for (String key : KEYS) {
            for (YamlMapping object : files.all(test, key)) {
                kinds.learn(object);
                cluster.add(object);
                cluster.addAll(Mappings.of(object.at("spec", "resources")));
                if (key.equals("resources")) {
                    resources.add(object);
                }
            }
        }
        cluster.addAll(0, values.namespaces());
        resources.forEach(object -> judged.add(object(object)));
    }

    void know(List<YamlMapping> objects) {
        cluster.addAll(objects);
    }

    List<YamlMapping> cluster() {
        return cluster;
    }

    List<PolicyObject> find(Wanted wanted) {
        return judged.stream().filter(wanted::is).toList();
    }

    private PolicyObject object(YamlMapping content) {
        Resource resource = new Resource(content, new Origin(content.mark().location()));
        Gvk gvk = resource.gvk();
        String namespace = resource.namespace().isEmpty() ? "default" : resource.namespace();
        return new PolicyObject(
                resource, YamlDialect.GOYAML2, kinds.plural(gvk), kinds.isCluster(gvk) ? "" : namespace);
    }
}
