/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.maven.execution.AbstractExecutionListener;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;
import org.gitopsmaven.helm.HelmOpener;
import org.gitopsmaven.helm.HelmOptions;
import org.gitopsmaven.helm.HelmRenderer;
import org.gitopsmaven.helm.HelmSession;
import org.jspecify.annotations.Nullable;

/** The Helm of a Maven session: one process for all of its goals and modules, from the first chart to the end. */
record BuildHelm(MavenSession session) implements HelmOpener {

    private static final String END = "sessionEnded";

    @Override
    public HelmRenderer open(HelmOptions options) {
        return helm().open(options);
    }

    private HelmSession helm() {
        SessionData data = session.getRepositorySession().getData();
        HelmSession first = new HelmSession();
        if (data.set(HelmSession.class, null, first)) { // only the first one stays
            endWithTheSession(first);
        }
        return (HelmSession) data.get(HelmSession.class);
    }

    /** Maven has no other place for what a plugin that is no extension has to do at the end. */
    private void endWithTheSession(HelmSession helm) {
        MavenExecutionRequest request = session.getRequest();
        ExecutionListener known = request.getExecutionListener();
        ExecutionListener others = known == null ? new AbstractExecutionListener() : known;
        request.setExecutionListener((ExecutionListener) Proxy.newProxyInstance(
                ExecutionListener.class.getClassLoader(),
                new Class<?>[] {ExecutionListener.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals(END)) {
                        helm.close();
                    }
                    return tell(others, method, arguments);
                }));
    }

    // without arguments they are null; what makes plugin.xml reads no annotation of an array
    private static @Nullable Object tell(ExecutionListener listener, Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(listener, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
