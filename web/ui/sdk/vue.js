/**
 * The part of Vue that pages and programs share under the name `vue`.
 *
 * Everything a compiled template or a component needs is here; transitions, keep-alive, suspense, custom elements and
 * server rendering are left out, because every phone would load them.
 */
export {
  Comment, Fragment, Teleport, Text,
  callWithAsyncErrorHandling, callWithErrorHandling, camelize, capitalize, cloneVNode, computed, createApp,
  createBlock, createCommentVNode, createElementBlock, createElementVNode, createPropsRestProxy, createSlots,
  createStaticVNode, createTextVNode, createVNode, defineComponent, effectScope, getCurrentInstance, getCurrentScope,
  guardReactiveProps, h, inject, isReactive, isReadonly, isRef, isVNode, markRaw, mergeDefaults, mergeModels, mergeProps,
  nextTick, normalizeClass, normalizeProps, normalizeStyle, onBeforeMount, onBeforeUnmount, onBeforeUpdate,
  onErrorCaptured, onMounted, onScopeDispose, onUnmounted, onUpdated, openBlock, provide, proxyRefs, reactive, readonly,
  ref, renderList, renderSlot, resolveComponent, resolveDirective, resolveDynamicComponent, setBlockTracking,
  shallowReactive, shallowReadonly, shallowRef, toDisplayString, toHandlerKey, toHandlers, toRaw, toRef, toRefs, toValue,
  triggerRef, unref, useAttrs, useId, useModel, useSlots, useTemplateRef, vModelCheckbox, vModelDynamic, vModelRadio,
  vModelSelect, vModelText, vShow, version, watch, watchEffect, withAsyncContext, withCtx, withDirectives, withKeys,
  withMemo, withModifiers,
} from '@vue/runtime-dom'
