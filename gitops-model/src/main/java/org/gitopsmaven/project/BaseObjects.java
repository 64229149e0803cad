/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.yaml.YamlMapping;

/** The objects of a derived base: for each kind, the edits that make it. */
final class BaseObjects {

    private static final List<Decorator> DEPLOYMENT = List.of(
            identity("apps/v1", "Deployment"),
            RecommendedLabels::put,
            DescribingAnnotations::put,
            RecommendedLabels.selector("spec", "selector", "matchLabels"),
            RecommendedLabels::putOnPods,
            PodIdentity::put,
            ApplicationContainer::image,
            ApplicationContainer::ports,
            HealthProbes::ask,
            ApplicationContainer::resources,
            ApplicationContainer::security,
            ApplicationContainer::temporaryDirectory);

    private static final List<Decorator> SERVICE = List.of(
            identity("v1", "Service"),
            RecommendedLabels::put,
            DescribingAnnotations::put,
            RecommendedLabels.selector("spec", "selector"),
            BaseObjects::port);

    private static final List<Decorator> SERVICE_ACCOUNT =
            List.of(identity("v1", "ServiceAccount"), RecommendedLabels::put, DescribingAnnotations::put);

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

    /** What kind of object it is, and its name. */
    private static Decorator identity(String apiVersion, String kind) {
        return (object, application) -> {
            object.put("apiVersion", apiVersion).put("kind", kind);
            object.in("metadata").put("name", application.name());
        };
    }

    /** The well-known port of the protocol in front of the port of the container. */
    private static void port(Fields service, Application application) {
        Port traffic = application.endpoints().traffic();
        if (traffic == null) {
            return;
        }
        service.in("spec")
                .item("ports")
                .put("name", traffic.name())
                .put("port", traffic.name().equals(Port.HTTPS) ? 443 : 80)
                .put("targetPort", traffic.name())
                .put("protocol", "TCP");
    }

    private static YamlMapping decorated(List<Decorator> decorators, Application application) {
        YamlMapping object = new YamlMapping();
        Fields fields = new Fields(object);
        decorators.forEach(decorator -> decorator.decorate(fields, application));
        return object;
    }
}
