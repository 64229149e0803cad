/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.yaml.YamlMapping;

/** The objects of a derived base: for each kind, the edits that make it, one class each. */
final class BaseObjects {

    private static final List<Decorator> DEPLOYMENT = List.of(
            new Identity("apps/v1", "Deployment"),
            new RecommendedLabels(),
            new DescribingAnnotations(),
            new StableSelector("spec", "selector", "matchLabels"),
            new PodLabels(),
            new PodIdentity(),
            new ContainerImage(),
            new ContainerPorts(),
            new HealthProbes(),
            new ComputeResources(),
            new RestrictedSecurity(),
            new TemporaryDirectory());

    private static final List<Decorator> SERVICE = List.of(
            new Identity("v1", "Service"),
            new RecommendedLabels(),
            new DescribingAnnotations(),
            new StableSelector("spec", "selector"),
            new ServicePort());

    private static final List<Decorator> SERVICE_ACCOUNT =
            List.of(new Identity("v1", "ServiceAccount"), new RecommendedLabels(), new DescribingAnnotations());

    private BaseObjects() {}

    /** A worker that listens nowhere gets no Service. */
    static List<YamlMapping> of(Application application) {
        List<YamlMapping> objects = new ArrayList<>();
        objects.add(decorated(DEPLOYMENT, application));
        if (application.endpoints().traffic() != null) {
            objects.add(decorated(SERVICE, application));
        }
        objects.add(decorated(SERVICE_ACCOUNT, application));
        return objects;
    }

    private static YamlMapping decorated(List<Decorator> decorators, Application application) {
        YamlMapping object = new YamlMapping();
        Fields fields = new Fields(object);
        decorators.forEach(decorator -> decorator.decorate(fields, application));
        return object;
    }
}
