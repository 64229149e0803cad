/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.Map;

/** What a Deployment says of the container of the application. */
final class ApplicationContainer {

    private static final String TEMPORARY = "tmp";

    private ApplicationContainer() {}

    /** The container, its image, and when to pull it. */
    static void image(Fields deployment, Application application) {
        in(deployment)
                .put("name", application.name())
                .put("image", application.image().toString())
                .put("imagePullPolicy", application.image().isFloating() ? "Always" : "IfNotPresent");
    }

    /** Its ports, by the names that probes and the Service use. */
    static void ports(Fields deployment, Application application) {
        for (Port port : application.endpoints().ports()) {
            in(deployment)
                    .item("ports")
                    .put("name", port.name())
                    .put("containerPort", port.number())
                    .put("protocol", "TCP");
        }
    }

    /** What it asks of its node, and what it may use at most. */
    static void resources(Fields deployment, Application application) {
        resources(deployment, "requests", application.settings().requests());
        resources(deployment, "limits", application.settings().limits());
    }

    private static void resources(Fields deployment, String field, Map<String, String> amounts) {
        if (!amounts.isEmpty()) {
            amounts.forEach(in(deployment).in("resources", field)::put);
        }
    }

    /** What the Pod Security Standard "restricted" asks for, and a root file system that nobody writes to. */
    static void security(Fields deployment, Application application) {
        Fields pod = Decorator.pod(deployment).in("securityContext").put("runAsNonRoot", true);
        pod.in("seccompProfile").put("type", "RuntimeDefault");
        Fields container = in(deployment)
                .in("securityContext")
                .put("allowPrivilegeEscalation", false)
                .put("readOnlyRootFilesystem", true);
        container.in("capabilities").add("drop", "ALL");
    }

    /** The one place that can be written to: Java needs it for its own files. */
    static void temporaryDirectory(Fields deployment, Application application) {
        in(deployment).item("volumeMounts").put("name", TEMPORARY).put("mountPath", "/tmp");
        Decorator.pod(deployment).item("volumes").put("name", TEMPORARY).in("emptyDir");
    }

    static Fields in(Fields deployment) {
        return Decorator.pod(deployment).first("containers");
    }
}
